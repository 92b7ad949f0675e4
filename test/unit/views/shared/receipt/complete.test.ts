import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../../web/domain/figures/observation';
import { textOf } from '../../../../../web/text';
import { type FigureReceipt, figureReceipt } from '../../../../../web/views/shared/receipt/figure-receipt';
import { receiptText } from '../../../../../web/views/shared/receipt/receipt-text';
import { dataset, index } from '../../../figures/data';

const da = textOf('da');
const PUBLISHED = ['2025', '2021'];
const LINK = 'http://example.test/#/kort';

const receiptOf = ({ indicator, area, period }: Observation): FigureReceipt => {
  const made = figureReceipt(da, index, { indicator, area, period }, PUBLISHED, []);
  if (!made) throw new Error(`no receipt for ${indicator}, ${area}, ${period}`);
  return made;
};
const linesOf = (receipt: FigureReceipt, name: string): readonly string[] =>
  receipt.facts.find((fact) => fact.name === name)?.lines ?? [];

/** A printed number as Danish readers write it, with or without its decimal. */
const inDanish = (value: number): RegExp => {
  const [whole = '', part = ''] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\\.');
  return new RegExp(`(^|[^\\d,])${grouped}${part === '' ? '(,0+)?' : `,${part}0*`}($|[^\\d])`);
};

/** What a complete receipt must hold for the row that was chosen, read from the row and not from the receipt's maker. */
function gaps(row: Observation, receipt: FigureReceipt): readonly string[] {
  const source = dataset.catalogue.sources.find(({ id }) => id === row.source);
  const words = receiptText(da, receipt, LINK);
  const wanted: readonly (readonly [string, boolean])[] = [
    ['row id', linesOf(receipt, 'Række').includes(row.id)],
    ['period', linesOf(receipt, 'Periode').includes(da.period(row.period))],
    [
      'area',
      linesOf(receipt, 'Område').length > 0 && words.includes(index.areas.get(row.area)?.name_da ?? '?'),
    ],
    ['source', words.includes(source?.title_da ?? '?') && words.includes(String(source?.year))],
    ['place', row.locator !== '' && words.includes(row.locator)],
    ['note', words.includes(row.note)],
    [
      'value',
      row.value === null ||
        linesOf(receipt, 'Som offentliggjort').some((line) => inDanish(row.value ?? 0).test(line)),
    ],
    [
      'span',
      row.low === null ||
        linesOf(receipt, 'Som offentliggjort').some((line) => inDanish(row.low ?? 0).test(line)),
    ],
    ['numerator', row.numerator === null || inDanish(row.numerator).test(words)],
    ['denominator', row.denominator === null || inDanish(row.denominator).test(words)],
    ['base', linesOf(receipt, 'Grundlag').length > 0],
    ['doubt', linesOf(receipt, 'Forbehold').length > 0],
    ['definition', words.includes(receipt.indicator.definition_da)],
    ['link', words.endsWith(LINK)],
  ];
  return wanted.filter(([, held]) => !held).map(([what]) => what);
}

describe('the receipt of every printed figure', () => {
  it('is complete for all that are shown, names those beside, and gives the reason for the rest', () => {
    const told = { shown: 0, beside: 0, withdrawn: 0 };
    const wrong: string[] = [];
    for (const row of dataset.observations) {
      const figure = index.figure(row.indicator, row.area, row.period);
      const receipt = receiptOf(row);
      const complain = (what: string): number => wrong.push(`${row.id} ${row.indicator}: ${what}`);
      if (figure.kind === 'value' && figure.observation.id === row.id) {
        told.shown++;
        for (const gap of gaps(row, receipt)) complain(gap);
      } else if (figure.kind === 'value') {
        told.beside++;
        const source = dataset.catalogue.sources.find(({ id }) => id === row.source);
        const held = receipt.card.others.some(
          (line) =>
            line.includes(source?.title_da ?? '?') &&
            line.includes(row.locator) &&
            (row.value === null || inDanish(row.value).test(line)),
        );
        if (!held) complain('not named beside the chosen figure');
      } else {
        told.withdrawn++;
        if (linesOf(receipt, 'Hvorfor der intet tal er').length === 0) complain('no reason');
        if (receipt.card.why === '') complain('the reason is not explained');
      }
    }
    expect(wrong).toEqual([]);
    expect(told.shown + told.beside + told.withdrawn).toBe(dataset.observations.length);
    expect(told.beside).toBeGreaterThan(20);
    // a suspect row without number, and the chart whose values are a copy of another's
    expect(told.withdrawn).toBe(21);
  });
});
