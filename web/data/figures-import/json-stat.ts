import { numberCell, type RawCell, type RawTable, textCell } from '../../domain/import/raw-table';
import { MOST_ROWS } from './limits';
import { FigureFileRefused } from './refuse';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (object: unknown, key: string): unknown =>
  isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;

const wrong = (detail: string): never => {
  throw new FigureFileRefused('json-stat-wrong', { detail });
};

/** One dimension: its categories in order, each with code and label. */
interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly { readonly code: string; readonly label: string }[];
}

/**
 * Reads JSON-stat 1.x (`{"dataset": …}`, also several by name) and 2.0 (class dataset or collection) as long tables: a column of
 * labels and one of codes for each dimension, and the value. A status stands where there is no value. Format: https://json-stat.org.
 */
export function readJsonStat(text: string): readonly RawTable[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FigureFileRefused('json-broken');
  }
  const datasets = datasetsOf(json);
  if (datasets.length === 0) throw new FigureFileRefused('json-stat-none');
  return datasets.map(([name, dataset]) => tableOf(datasets.length > 1 ? name : '', dataset));
}

function datasetsOf(json: unknown): (readonly [string, Json])[] {
  if (!isObject(json)) return [];
  if (own(json, 'class') === 'dataset') return [['', json]];
  if (own(json, 'class') === 'collection') {
    const items = own(own(json, 'link'), 'item');
    return Array.isArray(items) ? items.filter(isDataset).map((item, i) => [`${i + 1}`, item] as const) : [];
  }
  return Object.entries(json).flatMap(([name, value]) => (isDataset(value) ? [[name, value] as const] : []));
}

const isDataset = (value: unknown): value is Json => isObject(value) && isObject(own(value, 'dimension'));

function tableOf(name: string, dataset: Json): RawTable {
  const holder = own(dataset, 'dimension');
  const ids = listOf(own(dataset, 'id') ?? own(holder, 'id'), 'id').map(String);
  const sizes = listOf(own(dataset, 'size') ?? own(holder, 'size'), 'size').map(Number);
  if (ids.length === 0 || ids.length !== sizes.length || new Set(ids).size !== ids.length) wrong('id, size');
  if (sizes.some((size) => !Number.isInteger(size) || size < 0)) wrong('size');
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_ROWS) throw new FigureFileRefused('rows-too-many', { limit: MOST_ROWS });
  const dimensions = ids.map((id, i) => dimensionOf(id, own(holder, id), sizes[i] ?? 0));
  const values = cellsOf(own(dataset, 'value'), count, 'value');
  const status = own(dataset, 'status');
  const statuses = typeof status === 'string' ? () => status : cellsOf(status ?? {}, count, 'status');
  const heading = [...dimensions.flatMap(({ id, label }) => [label, `${id} #`]), 'value'].map(textCell);
  const rows = Array.from({ length: count }, (_, at) => {
    const places = positions(at, sizes);
    const cells = dimensions.flatMap(({ categories }, i) => {
      const { code = '', label = '' } = categories[places[i] ?? 0] ?? {};
      return [textCell(label), textCell(code)];
    });
    return { line: at + 2, cells: [...cells, valueCell(values(at), statuses(at))] };
  });
  return { name, rows: [{ line: 1, cells: heading }, ...rows] };
}

function listOf(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(what);
}

function dimensionOf(id: string, dimension: unknown, size: number): Dimension {
  const category = own(dimension, 'category');
  const index = own(category, 'index');
  const labels = own(category, 'label');
  const codes = codesOf(index ?? (isObject(labels) ? Object.keys(labels) : undefined), id);
  if (codes.length !== size) wrong(`dimension ${id}`);
  const label = own(dimension, 'label');
  return {
    id,
    label: typeof label === 'string' && label.trim() !== '' ? label : id,
    categories: codes.map((code) => {
      const said = own(labels, code);
      return { code, label: typeof said === 'string' ? said : code };
    }),
  };
}

/** Codes in order: a list, or places by code, each place once. */
function codesOf(index: unknown, id: string): readonly string[] {
  if (Array.isArray(index)) {
    const codes = index.map(String);
    return new Set(codes).size === codes.length ? codes : wrong(`dimension ${id}`);
  }
  if (!isObject(index)) return wrong(`dimension ${id}`);
  const entries = Object.entries(index).sort(([, a], [, b]) => Number(a) - Number(b));
  if (entries.some(([, place], i) => place !== i)) wrong(`dimension ${id}`);
  return entries.map(([code]) => code);
}

/** Reads values that are a list as long as the table, or single cells by number. */
function cellsOf(cells: unknown, count: number, what: string): (at: number) => unknown {
  if (Array.isArray(cells)) return cells.length === count ? (at) => cells[at] : wrong(what);
  if (!isObject(cells)) return wrong(what);
  const outside = Object.keys(cells).some((key) => !/^\d+$/.test(key) || Number(key) >= count);
  return outside ? wrong(what) : (at) => own(cells, String(at));
}

/** The place along each dimension of a cell in row-major order. */
function positions(at: number, sizes: readonly number[]): readonly number[] {
  const places: number[] = [];
  let rest = at;
  for (const size of [...sizes].reverse()) {
    places.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return places;
}

function valueCell(value: unknown, status: unknown): RawCell {
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'string') return textCell(value);
  if (value !== null && value !== undefined)
    return { kind: 'error', text: JSON.stringify(value).slice(0, 40) };
  return textCell(typeof status === 'string' ? status : '');
}
