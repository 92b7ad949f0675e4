import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../../web/domain/criteria/evaluate';
import { lawOn } from '../../../web/domain/criteria/law';
import { evaluateWays } from '../../../web/domain/criteria/status';
import { type Adjustments, adjustInputs, NO_ADJUSTMENT } from '../../../web/domain/criteria/what-if';
import { evaluated, evidence } from './support';

const answer = lawOn(evidence.book, 'udsat-boligomraade', '2023-12-01');
const laws = answer.kind === 'in-force' ? answer.laws : [];

function changed(area: string, adjustments: Partial<Adjustments>) {
  const inputs = inputsOf(evidence, laws, area, 2023);
  const adjusted = adjustInputs(laws, inputs, { ...NO_ADJUSTMENT, ...adjustments });
  return evaluated(evaluateWays(laws, adjusted)).ways[0];
}

const truths = (area: string, adjustments: Partial<Adjustments>) =>
  changed(area, adjustments).oneOf.map(({ truth }) => truth);

describe('a thought experiment', () => {
  it('puts Hermann Stillingsvej on the list with 23 more residents, not with 22', () => {
    expect(changed('hermann-stillingsvej', { residents: 22 }).truth).toBe('not-met');
    expect(changed('hermann-stillingsvej', { residents: 23 }).truth).toBe('met');
  });

  it('takes the work criterion away for sure where the bound says so, and leaves it open before', () => {
    expect(truths('glarbjergvej', {})).toEqual(['met', 'unknown', 'met', 'unknown']);
    expect(truths('glarbjergvej', { outsideWork: -6 })[0]).toBe('unknown');
    expect(truths('glarbjergvej', { outsideWork: -7 })[0]).toBe('not-met');
    expect(truths('glarbjergvej', { completedEducations: 4 })[2]).toBe('not-met');
    expect(truths('glarbjergvej', { outsideWork: 5 })).toEqual(['met', 'unknown', 'met', 'unknown']);
  });

  it('invents no figure where none is known', () => {
    expect(
      changed('vangdalen', { outsideWork: -50, completedEducations: 50 }).oneOf.map(({ truth }) => truth),
    ).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    const known = changed('glarbjergvej', { residents: 100 }).mandatory[0];
    expect([known?.truth, known?.people.kind]).toEqual(['unknown', 'unknown']);
  });

  it('leaves the figures as printed: only what follows from them moves', () => {
    const inputs = inputsOf(evidence, laws, 'hermann-stillingsvej', 2023);
    const before = structuredClone([...inputs]);
    const adjusted = adjustInputs(laws, inputs, { residents: 30, outsideWork: -5, completedEducations: 5 });
    expect([...inputs]).toEqual(before);
    for (const [id, { figure }] of inputs) expect(adjusted.get(id)?.figure).toBe(figure);
  });
});
