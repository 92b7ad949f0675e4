import { join } from 'node:path';
import { readInputs } from '../../scripts/build/inputs';
import type { AccessAddress, Register } from '../../web/domain/addresses/register';
import { streetAliases } from '../../web/domain/addresses/street-alias';
import { applyChange } from '../../web/domain/drafts/changes';
import { type Draft, draftOfPlan, textOfArea } from '../../web/domain/drafts/draft';
import { DraftEngine } from '../../web/domain/drafts/engine';
import { distance, utm32 } from '../../web/domain/geo/coordinates';
import { median } from './median';

const EDITS = 9;
const VILLAGE = 30;

interface Case {
  readonly what: string;
  readonly register: Register;
  readonly draft: Draft;
  readonly area: string;
  /** Lines between which the writer goes back and forth; the first is in the draft. */
  readonly lines: readonly [string, string];
}

/** Villages of straight streets around the town, until the register is that large. */
function withVillages(register: Register, size: number): Register {
  const addresses: AccessAddress[] = [...register.addresses];
  for (let street = 0; addresses.length < size; street++) {
    const name = `Landevej ${street}. Vej`;
    const [east, north] = [
      545_000 + ((street * 7919) % 36_000),
      6_240_000 + ((street * 104_729) % 14_000) + (street % 2) * 22_000,
    ];
    for (let i = 0; i < VILLAGE && addresses.length < size; i++)
      addresses.push({
        id: `${name}|${i + 1}`,
        street: name,
        house: { number: i + 1, letter: '' },
        postcode: '8900',
        position: utm32(east + 18 * i, north + 3 * i),
        precision: 0,
      });
  }
  return { ...register, addresses };
}

/** The addresses nearest to one of them. */
function around(register: Register, id: string, size: number): Register {
  const middle = register.addresses.find((address) => address.id === id)?.position ?? utm32(0, 0);
  const addresses = [...register.addresses]
    .sort((a, b) => distance(a.position, middle) - distance(b.position, middle))
    .slice(0, size);
  return { ...register, addresses };
}

/** Twenty areas of streets of thirty houses, side by side; `apart` metres lie between streets. */
function everybody(size: number, apart: number): Pick<Case, 'register' | 'draft'> {
  const addresses: AccessAddress[] = [];
  const lists: string[][] = Array.from({ length: 20 }, () => []);
  for (let street = 0; addresses.length < size; street++) {
    const name = `Byvej ${String.fromCharCode(65 + (street % 26))}${Math.floor(street / 26)}. Vej`;
    const area = Math.floor((street * VILLAGE * lists.length) / size);
    lists[Math.min(area, lists.length - 1)]?.push(`${name} 1-${VILLAGE}`);
    const [column, row] = [street % 20, Math.floor(street / 20)];
    for (let i = 0; i < VILLAGE; i++)
      addresses.push({
        id: `${name}|${i + 1}`,
        street: name,
        house: { number: i + 1, letter: '' },
        postcode: '8900',
        position: utm32(500_000 + (540 + apart) * column + 18 * i, 6_250_000 + apart * row),
        precision: 0,
      });
  }
  const info = { kind: 'schematic', name: 'By', source: '', licence: '', date: '2026-01-01' } as const;
  const areas = lists.map((lines, i) => ({ area: `a${i}`, text: lines.join('\n') }));
  return { register: { info, addresses }, draft: { plan: '2025', accepted: [], areas } };
}

/** Writes in a list and takes it back, and times what the officer sees: the states of the ranges, the line, the settled line. */
function measure(
  { what, register, draft, area, lines }: Case,
  aliases: ConstructorParameters<typeof DraftEngine>[1],
  settles: 'always' | 'first' = 'always',
) {
  const started = performance.now();
  const engine = new DraftEngine(register, aliases);
  const opened = engine.read(draft);
  const openMs = performance.now() - started;
  const firstStart = performance.now();
  const work = engine.settle(opened);
  while (!work.next().done);
  const firstMs = performance.now() - firstStart;
  const times = { read: [] as number[], drawn: [] as number[], settled: [] as number[] };
  const text = textOfArea(draft, area);
  for (let edit = 0; edit < EDITS; edit++) {
    const written = edit % 2 === 0 ? text.replace(lines[0], lines[1]) : text;
    const next = applyChange(draft, { kind: 'text', area, text: written });
    const start = performance.now();
    const reading = engine.read(next);
    const read = performance.now();
    const drawn = engine.patch(reading);
    const drew = performance.now();
    times.read.push(read - start);
    if (drawn) times.drawn.push(drew - start);
    if (settles === 'first') continue;
    const settling = engine.settle(reading);
    while (!settling.next().done);
    times.settled.push(performance.now() - drew);
  }
  const ms = (list: readonly number[]): string => (list.length === 0 ? '–' : `${median(list).toFixed(0)} ms`);
  return {
    what,
    addresses: register.addresses.length,
    open: `${openMs.toFixed(0)} ms`,
    'first boundaries': `${firstMs.toFixed(0)} ms`,
    read: ms(times.read),
    'read and drawn': ms(times.drawn),
    settled: ms(times.settled),
  };
}

/** The workbench: from a key stroke to the states of the ranges, to the line drawn anew, and to the settled line; medians. */
export async function run(): Promise<void> {
  const { register, dataset } = readInputs(join(import.meta.dirname, '../../geodata'));
  if (!register) throw new Error('The default register cannot be read.');
  const aliases = streetAliases(dataset.tables.aliases);
  const plan = dataset.catalogue.plans.find(({ id }) => id === '2025');
  const draft = draftOfPlan('2025', dataset.tables.addressRanges, plan?.areas ?? []);
  const area = 'glarbjergvej';
  const first =
    textOfArea(draft, area)
      .split('\n')
      .find((line) => line.startsWith('Infanterivej')) ?? '';
  const lines = [first, `${first}\nInfanterivej 2-20 (lige numre)`] as const;
  const small = around(register, 'Infanterivej|1', 500);
  const [villages, oneTown] = [everybody(60_000, 400), everybody(60_000, 60)];
  const own = villages.draft.areas[7]?.text.split('\n')[3] ?? '';
  const shorter = { area: 'a7', lines: [own, own.replace(`1-${VILLAGE}`, `1-${VILLAGE - 6}`)] } as const;
  const rows = [
    measure({ what: 'the neighbourhood', register: small, draft, area, lines }, aliases),
    measure({ what: "the city's register", register, draft, area, lines }, aliases),
    measure(
      { what: 'a municipality', register: withVillages(register, 60_000), draft, area, lines },
      aliases,
    ),
    measure({ ...villages, ...shorter, what: 'a municipality, everybody in an area' }, aliases),
    // built whole once; while someone writes, another worker would do it again
    measure({ ...oneTown, ...shorter, what: 'the same without a gap: one cluster' }, aliases, 'first'),
  ];
  console.table(rows);
}
