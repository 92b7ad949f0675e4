import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Register } from '../../../web/domain/addresses/register';
import { resolveLists } from '../../../web/domain/addresses/resolve-lists';
import type { Draft } from '../../../web/domain/drafts/draft';
import { itemsOfDraft } from '../../../web/domain/drafts/draft-remarks';
import { editMembers } from '../../../web/domain/drafts/edit-members';
import { makeListIndex } from '../../../web/domain/drafts/list-index';
import { readDraft } from '../../../web/domain/drafts/read-draft';
import { townOf } from '../../unit/drafts/town';
import { PATIENCE, runs } from '../addresses/random-lists';

const HOUSES = ['1', '2', '3', '4', '4A', '4B', '5', '7', '8', '10', '11', '12A', '12B', '14', '15'];
const STREETS = ['Falkevej', 'Ørnevej', 'Gl. Allé'] as const;
const AREAS = ['b', 'a', 'c'] as const;
const aliases = [{ alias: 'Falke Vej', name: 'Falkevej' }];

const town: fc.Arbitrary<Register> = fc
  .tuple(...STREETS.map(() => fc.subarray(HOUSES, { minLength: 1 })))
  .map((houses) => townOf(...houses.map((some, i) => [STREETS[i] ?? '', ...some] as const)));

const piece = fc.oneof(
  fc.integer({ min: 1, max: 16 }).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 8 }))
    .map(([from, length]) => `${from}-${from + length}`),
  fc.constantFrom('4A', '2-14 (lige numre)', '1-15 (ulige numre)', '3-x', '12 (a&b)', '9-2'),
);
const line = fc
  .tuple(
    fc.constantFrom(...STREETS, 'Falke Vej', 'gl allé', 'Ukendtvej'),
    fc.array(piece, { minLength: 1, maxLength: 3 }),
  )
  .map(([street, pieces]) => `${street} ${pieces.join(', ')}`);
const listText = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constant('') }), {
    maxLength: 4,
  })
  .map((lines) => lines.join('\n'));
const draft: fc.Arbitrary<Draft> = fc.tuple(...AREAS.map(() => listText)).map((texts) => ({
  plan: '2025',
  accepted: [],
  areas: AREAS.map((area, i) => ({ area, text: texts[i] ?? '' })),
}));

describe('lists of a draft', () => {
  it(
    'give the addresses to whom resolveLists gives them',
    () => {
      fc.assert(
        fc.property(town, draft, (register, lists) => {
          const index = makeListIndex(register, aliases);
          const { areaOf } = readDraft(lists, index);
          const resolution = resolveLists(itemsOfDraft(lists, index), register, aliases);
          expect(areaOf.map((place) => lists.areas[place]?.area ?? '')).toEqual(resolution.areaOf);
        }),
        runs(150),
      );
    },
    PATIENCE,
  );

  it(
    'mark every range and every fault within its line, in the order of the text',
    () => {
      fc.assert(
        fc.property(town, draft, (register, lists) => {
          const { areas } = readDraft(lists, makeListIndex(register, aliases));
          for (const { area, marks } of areas) {
            const text = lists.areas.find((one) => one.area === area)?.text ?? '';
            for (const { start, end, line: number, state, finding } of marks) {
              expect(end).toBeGreaterThan(start);
              expect(text.slice(0, start).split('\n')).toHaveLength(number);
              expect(text.slice(start, end)).not.toContain('\n');
              expect(finding === undefined).toBe(
                state === 'fine' || (state === 'street-unknown' && !finding),
              );
            }
          }
        }),
        runs(100),
      );
    },
    PATIENCE,
  );

  it(
    'say exactly what was asked for after addresses are moved, or refuse and say why',
    () => {
      const to = fc.constantFrom('', ...AREAS);
      const wanted = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(town, draft, wanted, to, (register, lists, picks, area) => {
          const index = makeListIndex(register, aliases);
          const moved = new Set(picks.map((pick) => pick % register.addresses.length));
          const edit = editMembers(lists.plan, lists.areas, index, [...moved], area);
          if (edit.kind === 'refused') {
            expect(edit.findings.length).toBeGreaterThan(0);
            return;
          }
          const after = {
            ...lists,
            areas: lists.areas.map((one) => edit.areas.find((next) => next.area === one.area) ?? one),
          };
          const [was, is] = [readDraft(lists, index), readDraft(after, index)];
          is.areaOf.forEach((place, address) => {
            const target = moved.has(address) ? AREAS.indexOf(area as 'a') : was.areaOf[address];
            expect(place).toBe(target);
          });
        }),
        runs(150),
      );
    },
    PATIENCE,
  );
});
