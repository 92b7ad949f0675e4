import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../web/domain/claims/check';
import { basisOf } from '../../../web/domain/claims/fact';
import { findFact } from '../../../web/domain/claims/find-fact';
import { sentenceWarnings } from '../../../web/domain/claims/sentence-warnings';
import { claimOf, suggestFacts } from '../../../web/domain/claims/suggest';
import { textOf } from '../../../web/text';
import { factSentence } from '../../../web/text/claim-words';
import { dataset, index } from '../figures/data';

const text = textOf('da');
const evidence = { index, targets: dataset.background.targets };
const areas = [...index.areas.keys()];
const all = index.catalogue.indicators.flatMap(({ id }) =>
  suggestFacts(evidence, { indicator: id, period: null, areas }),
);

describe('suggested sentences', () => {
  it('are of every kind, in real figures', () => {
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(['value', 'municipality', 'areas', 'run', 'baseline']),
    );
  });

  it('rank nobody and judge nothing', () => {
    for (const fact of all) {
      const sentence = factSentence(text, index, fact).replace(fact.indicator.name_da, '');
      expect(sentenceWarnings(sentence, null)).toEqual([]);
      expect(sentence).not.toMatch(/\{\{|undefined|NaN/);
    }
  });

  it('hold nothing against anything for neutral indicators, and side with none untested', () => {
    for (const fact of all) {
      if (fact.indicator.direction === 'neutral') expect(fact.kind).toBe('value');
      if (fact.kind === 'municipality' && fact.test.kind === 'untestable')
        expect(factSentence(text, index, fact)).not.toMatch(/ (over|under) kommunens/);
    }
  });

  it('rest on open, exact and undoubted figures only', () => {
    for (const { indicator, basis } of all) {
      expect(indicator.exposure).toBe('open');
      expect(basis.length).toBeGreaterThan(0);
    }
    const few = index.figure('language-special', 'centrale-randers', '2023');
    expect(few.kind === 'value' && basisOf(few)).toBeUndefined();
  });

  it('are true when they are checked at once', () => {
    for (const [i, fact] of all.entries()) {
      const claim = claimOf(`c${i}`, factSentence(text, index, fact), fact, null);
      // sums of the newest period and single areas may stand in different years: each is asked for by itself
      expect(checkClaim(evidence, claim).state).toBe('true');
    }
  });
});

describe('warnings about sentences written by hand', () => {
  const open = { direction: 'lower', exposure: 'open', tested: false } as const;
  it.each([
    ['Vangdalen har det højeste fravær', open, ['names-extreme']],
    ['Det er gået bedre i år', open, ['judges-untested']],
    ['Det er gået bedre i år', { ...open, tested: true }, []],
    ['En fremgang', { ...open, direction: 'neutral' as const }, ['judges-neutral']],
    ['Et tal', { ...open, exposure: 'table-only' as const }, ['table-only']],
    ['Tre gange højere end kommunen', open, ['ambiguous-times']],
    ['Ghettolisten', null, ['nickname']],
    ['Bestyrelsen og bedsteforældrene mødtes i de fleste områder', null, []],
    ['Grundskole som højeste uddannelse', null, []],
  ])('%s', (sentence, context, expected) => {
    expect(sentenceWarnings(sentence, context)).toEqual(expected);
  });
});

it('says why there is nothing to say', () => {
  const ask = (indicator: string, area: string) =>
    findFact(evidence, { kind: 'value', indicator, area, period: null });
  expect(ask('nothing', 'vangdalen')).toEqual({ kind: 'none', reason: 'indicator-unknown' });
  expect(ask('school-absence-mean', 'atlantis')).toEqual({ kind: 'none', reason: 'area-unknown' });
});
