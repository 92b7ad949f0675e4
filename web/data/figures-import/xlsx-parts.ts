import { strFromU8, unzipSync, zipSync } from 'fflate';
import { MOST_CELLS, MOST_ROWS, MOST_UNPACKED } from './limits';
import { FigureFileRefused } from './refuse';

/** The parts of a spreadsheet that hold cells; pictures, charts and macros are never unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml))$/i;

/** What the file says of single cells beyond their values. */
export interface SheetMarks {
  /** `row:column` from 0, of cells that show per cent. */
  readonly percent: ReadonlySet<string>;
  /** Cells in which a formula failed, with what it shows. */
  readonly errors: ReadonlyMap<string, string>;
  /** Merged ranges: first row, first column, last row, last column, from 0. */
  readonly merged: readonly (readonly [number, number, number, number])[];
}

const NO_MARKS: SheetMarks = { percent: new Set(), errors: new Map(), merged: [] };

/** A spreadsheet unpacked within limits. */
export interface SheetParts {
  /** The needed parts packed again without compression. */
  readonly archive: Uint8Array;
  readonly marksOf: (sheet: string) => SheetMarks;
}

/** Unpacks what is needed of a spreadsheet. A file that swells beyond all measure, or has rows without end, is refused. */
export function unpackSheets(bytes: Uint8Array): SheetParts {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!NEEDED.test(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED)
        throw new FigureFileRefused('spreadsheet-too-large', { limit: MOST_UNPACKED / 1024 / 1024 });
      return true;
    },
  });
  const textOf = (name: string): string => (parts[name] ? strFromU8(parts[name]) : '');
  const workbook = textOf('xl/workbook.xml');
  if (workbook === '') throw new FigureFileRefused('spreadsheet-broken');
  const percentStyles = stylesWithPercent(textOf('xl/styles.xml'));
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((attributes) => [
      attributes.get('Id') ?? '',
      attributes.get('Target') ?? '',
    ]),
  );
  const marks = new Map<string, SheetMarks>();
  for (const attributes of elements(workbook, 'sheet')) {
    const target = targets.get([...attributes].find(([name]) => /(?:^|:)id$/.test(name))?.[1] ?? '') ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    marks.set(unescapeXml(attributes.get('name') ?? ''), scanSheet(textOf(name), percentStyles));
  }
  return { archive: zipSync(parts, { level: 0 }), marksOf: (sheet) => marks.get(sheet) ?? NO_MARKS };
}

/** Attributes of every element of a name, in order. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  const found = xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'));
  return [...found].map(([, inside = '']) => attributesOf(inside));
}

const attributesOf = (inside: string): ReadonlyMap<string, string> =>
  new Map(
    [...inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [
      name,
      a ?? b ?? '',
    ]),
  );

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Built-in formats that show per cent. */
const PERCENT_FORMATS = ['9', '10'];

/** Numbers of the cell styles that show per cent. */
function stylesWithPercent(styles: string): ReadonlySet<string> {
  const formats = new Set([
    ...PERCENT_FORMATS,
    ...elements(styles, 'numFmt').flatMap((one) =>
      /%/.test(one.get('formatCode') ?? '') ? [one.get('numFmtId') ?? ''] : [],
    ),
  ]);
  const cellStyles = /<(?:\w+:)?cellXfs\b[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[1] ?? '';
  return new Set(
    elements(cellStyles, 'xf').flatMap((one, i) =>
      formats.has(one.get('numFmtId') ?? '') ? [String(i)] : [],
    ),
  );
}

/** What a shown error looks like: everything from the cell's `<v>` to its end. */
const VALUE = /<(?:\w+:)?v>([^<]*)</;

function scanSheet(xml: string, percentStyles: ReadonlySet<string>): SheetMarks {
  const percent = new Set<string>();
  const errors = new Map<string, string>();
  let cells = 0;
  for (const { 1: inside = '', index } of xml.matchAll(/<(?:\w+:)?(?:c|row)\s([^>]*)>/g)) {
    const attributes = attributesOf(inside);
    const place = attributes.get('r') ?? '';
    const at = cellPlace(place) ?? [Number(place) - 1, 0];
    if (!(at[0] < MOST_ROWS)) throw new FigureFileRefused('rows-too-many', { limit: MOST_ROWS });
    cells++;
    if (cells > MOST_CELLS || at[1] >= MOST_COLUMNS)
      throw new FigureFileRefused('rows-too-many', { limit: MOST_ROWS });
    const key = `${at[0]}:${at[1]}`;
    if (percentStyles.has(attributes.get('s') ?? '')) percent.add(key);
    if (attributes.get('t') === 'e') errors.set(key, VALUE.exec(xml.slice(index, index + 2000))?.[1] ?? '#');
  }
  const merged = elements(xml, 'mergeCell').flatMap((one) => {
    const [from, to] = (one.get('ref') ?? '').split(':').map(cellPlace);
    return from && to ? [[from[0], from[1], to[0], to[1]] as const] : [];
  });
  return { percent, errors, merged };
}

/** Columns of a sheet, as the format has it. */
const MOST_COLUMNS = 16_384;

/** Row and column from 0 of a name such as `B3`. */
function cellPlace(name: string): readonly [number, number] | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(name);
  if (!match) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(match[2]) - 1, column - 1];
}
