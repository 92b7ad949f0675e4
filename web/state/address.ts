import {
  type CameraChoice,
  type Choices,
  CLASS_COUNT,
  CLASS_METHODS,
  DEFAULT_CHOICES,
  DISTRICT_BANDS,
  type FigureRef,
  type OverlayChoice,
  SEQUENTIAL_PALETTES,
  SORTS,
  THEME_CHOICES,
} from './choices';
import { readEmbed } from './embed';
import { pathOfScreen, type ScreenId, screenOfPath } from './screens';
import { VIEW_STATES, type ViewId } from './view-choices';
import { ID } from './view-choices/view-state';

/** An address as read: the choices, and the parts that meant nothing and fell back. */
export interface ReadAddress {
  readonly choices: Choices;
  /** As they stood in the address, e.g. `n=99`. */
  readonly ignored: readonly string[];
}

const PERIOD = /^[\d]{4}[\d/-]{0,20}$|^undated$/;
const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
const MOST_SELECTED = 50;

/** How one choice is read from its text and written to it; `undefined` = can't be read, or nothing to write. */
interface Field {
  readonly read: (text: string, before: Choices) => Partial<Choices> | undefined;
  readonly write: (choices: Choices) => string | undefined;
}

const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find((entry) => entry === text);

const idField = (key: 'indicator' | 'period' | 'plan' | 'version' | 'focus', pattern: RegExp): Field => ({
  read: (text) => (pattern.test(text) ? { [key]: text } : undefined),
  write: (choices) => choices[key] ?? undefined,
});

const wordField = <K extends 'method' | 'palette' | 'sort' | 'language' | 'theme'>(
  key: K,
  list: readonly (Choices[K] & string)[],
): Field => ({
  read: (text) => {
    const word = oneOf(list, text);
    return word === undefined ? undefined : { [key]: word };
  },
  write: (choices) => (choices[key] === DEFAULT_CHOICES[key] ? undefined : choices[key]),
});

/** The keys of an address in the order in which they are written. */
const FIELDS: Readonly<Record<string, Field>> = {
  ind: idField('indicator', ID),
  per: idField('period', PERIOD),
  plan: idField('plan', ID),
  ver: idField('version', ID),
  met: wordField('method', CLASS_METHODS),
  n: { read: readCount, write: ({ count }) => (count === CLASS_COUNT.usual ? undefined : String(count)) },
  brk: { read: readBreaks, write: ({ own }) => (own.length > 0 ? own.map(plain).join(',') : undefined) },
  fix: {
    read: (text) => (text === '1' ? { fixed: true } : undefined),
    write: ({ fixed }) => (fixed ? '1' : undefined),
  },
  pal: wordField('palette', SEQUENTIAL_PALETTES),
  map: { read: readOverlays, write: ({ overlays }) => writeOverlays(overlays) },
  sel: {
    read: readSelected,
    write: ({ selected }) => (selected.length > 0 ? selected.join(',') : undefined),
  },
  area: idField('focus', ID),
  sort: wordField('sort', SORTS),
  cam: { read: readCamera, write: ({ camera }) => (camera ? writeCamera(camera) : undefined) },
  kf: { read: readReceipt, write: ({ receipt }) => (receipt ? writeReceipt(receipt) : undefined) },
  lang: wordField('language', ['da', 'en']),
  theme: wordField('theme', THEME_CHOICES),
  embed: {
    read: (text) => {
      const embed = readEmbed(text);
      return embed && { embed };
    },
    write: ({ embed }) => (embed.length > 0 ? embed.join(',') : undefined),
  },
};

/** The fields of one screen alone, as fields of all choices. */
function fieldsOfView(screen: ScreenId): Readonly<Record<string, Field>> {
  const own = (choices: Choices): unknown => choices.views[screen as ViewId];
  return Object.fromEntries(
    Object.entries(VIEW_STATES[screen]?.fields ?? {}).map(([key, { read, write }]): [string, Field] => [
      key,
      {
        read: (text, before) => {
          const change = read(text);
          return change && { views: { ...before.views, [screen]: { ...Object(own(before)), ...change } } };
        },
        write: (choices) => write(own(choices)),
      },
    ]),
  );
}

/**
 * Reads the part of an address after `#`. Total: any text gives choices. What can't be read, is unknown or comes twice
 * falls back to the usual and is listed in `ignored`.
 */
export function readAddress(hash: string): ReadAddress {
  const text = hash.replace(/^#/, '');
  if (text === '' || text === '/') return { choices: DEFAULT_CHOICES, ignored: [] };
  const [path = '', query = ''] = splitOnce(text, '?');
  const screen = screenOfPath(path.replace(/^\//, ''));
  const ignored: string[] = screen ? [] : [path];
  const fields = { ...FIELDS, ...fieldsOfView(screen ?? DEFAULT_CHOICES.screen) };
  let choices: Choices = { ...DEFAULT_CHOICES, screen: screen ?? DEFAULT_CHOICES.screen };
  const seen = new Set<string>();
  for (const part of query.split('&').filter((entry) => entry !== '')) {
    const [key = '', raw = ''] = splitOnce(part, '=');
    const value = decoded(raw);
    const field = Object.hasOwn(fields, key) && !seen.has(key) ? fields[key] : undefined;
    const change = value === undefined ? undefined : field?.read(value, choices);
    seen.add(key);
    if (change) choices = { ...choices, ...change };
    else ignored.push(part);
  }
  return { choices, ignored };
}

/** Writes choices as the part of an address after and with `#`. The usual ones are left out. */
export function writeAddress(choices: Choices): string {
  const fields = { ...FIELDS, ...fieldsOfView(choices.screen) };
  const parts = Object.entries(fields).flatMap(([key, field]) => {
    const text = field.write(choices);
    return text === undefined ? [] : [`${key}=${encoded(text)}`];
  });
  return `#/${pathOfScreen(choices.screen)}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** Percent-encodes all but the marks that are harmless after `#`: a `+` in an id must not become a blank. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%2C/g, ',');

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function readCount(text: string): Partial<Choices> | undefined {
  const count = Number(text);
  const fits = /^\d$/.test(text) && count >= CLASS_COUNT.least && count <= CLASS_COUNT.most;
  return fits ? { count } : undefined;
}

/** Own breaks as they may be: numbers that rise, and no more than the classes allow. */
export function acceptBreaks(numbers: readonly number[]): boolean {
  return (
    numbers.length > 0 &&
    numbers.length < CLASS_COUNT.most &&
    numbers.every((n, i) => Number.isFinite(n) && (i === 0 || n > (numbers[i - 1] ?? n)))
  );
}

function readBreaks(text: string): Partial<Choices> | undefined {
  const parts = text.split(',');
  if (!parts.every((part) => NUMBER.test(part))) return undefined;
  const own = parts.map((part) => Number(part) + 0);
  return acceptBreaks(own) ? { own } : undefined;
}

/** A number without exponent, at most six decimals. */
const plain = (value: number): string => {
  const text = value.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};

/** Overlays as words: `0-6` or `7-9`, `places`, `addresses`, and `plain` for no context. */
function readOverlays(text: string): Partial<Choices> | undefined {
  let overlays: OverlayChoice = DEFAULT_CHOICES.overlays;
  for (const word of text.split(',')) {
    const band = oneOf(DISTRICT_BANDS, word);
    if (band) overlays = { ...overlays, districts: band };
    else if (word === 'places') overlays = { ...overlays, institutions: true };
    else if (word === 'addresses') overlays = { ...overlays, addresses: true };
    else if (word === 'plain') overlays = { ...overlays, context: false };
    else return undefined;
  }
  return { overlays };
}

function writeOverlays(overlays: OverlayChoice): string | undefined {
  const words = [
    overlays.districts,
    overlays.institutions && 'places',
    overlays.addresses && 'addresses',
    !overlays.context && 'plain',
  ].filter(Boolean);
  return words.length > 0 ? words.join(',') : undefined;
}

function readSelected(text: string): Partial<Choices> | undefined {
  const ids = text.split(',');
  const good =
    ids.length <= MOST_SELECTED && new Set(ids).size === ids.length && ids.every((id) => ID.test(id));
  return good ? { selected: ids } : undefined;
}

/** `latitude,longitude,zoom`, as people write positions. */
function readCamera(text: string): Partial<Choices> | undefined {
  const parts = text.split(',');
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [lat = 0, lon = 0, zoom = 0] = parts.map(Number);
  const inside = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 24;
  return inside ? { camera: roundCamera({ lat, lon, zoom }) } : undefined;
}

const writeCamera = ({ lat, lon, zoom }: CameraChoice): string => [lat, lon, zoom].map(plain).join(',');

/** `indicator~area~period`: a tilde stands in no id and in no period. */
function readReceipt(text: string): Partial<Choices> | undefined {
  const [indicator = '', area = '', period = '', ...rest] = text.split('~');
  const good = ID.test(indicator) && ID.test(area) && PERIOD.test(period) && rest.length === 0;
  return good ? { receipt: { indicator, area, period } } : undefined;
}

const writeReceipt = ({ indicator, area, period }: FigureRef): string => [indicator, area, period].join('~');

/** A camera as the address bar keeps it: about a metre, and a hundredth of a zoom step. */
export const roundCamera = ({ lat, lon, zoom }: CameraChoice): CameraChoice => ({
  lat: Number(lat.toFixed(5)) + 0,
  lon: Number(lon.toFixed(5)) + 0,
  zoom: Number(zoom.toFixed(2)) + 0,
});
