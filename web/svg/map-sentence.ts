import { comparableFigures, isRelativeToMunicipality, whyNotComparable } from '../domain/figures/comparable';
import type { FigureIndex } from '../domain/figures/figure-index';
import type { Indicator } from '../domain/figures/indicator';
import type { AreaFigures } from '../domain/figures/map-figures';
import { type MapFinding, mapFinding } from '../domain/figures/map-finding';
import type { Text, TextKey } from '../text';
import { valueWords } from '../text/figure-words';
import { capital, listWords, numberWord } from '../text/lists';
import { indicatorName, printedDecimals } from '../text/naming';

type Against = Extract<MapFinding, { kind: 'against-municipality' }>;

/** As many areas are called by name; more are counted. */
const MOST_NAMES = 2;

/** What the sentences are made with. */
interface Context {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly figures: AreaFigures;
  readonly decimals: number;
}

/** The finding in words: what it is about, what it says, and what limits it. */
export interface MapSentence {
  /** "Skolefravær i procent, 2023/24" */
  readonly subject: string;
  /** "Alle syv områder ligger over kommunens 7,8 %, …" */
  readonly claim: string;
  readonly limits: readonly string[];
  /** All of it as running text, for listeners and for copying. */
  readonly whole: string;
}

/**
 * The finding in words: how the areas lie, against the municipality where that may be said, then what limits it. Names
 * no area as best or worst, and says "hardly chance" or "may be chance" only where a test was made.
 */
export function mapSentence(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  figures: AreaFigures,
): MapSentence {
  const finding = mapFinding(index, comparableFigures(index, figures));
  const context: Context = { text, index, indicator, figures, decimals: printedDecimals(figures, indicator) };
  const said =
    finding.kind === 'against-municipality' ? position(context, finding) : spread(context, finding);
  const about = { indicator: indicatorName(text, indicator), period: text.period(figures.period) };
  const extra = [...tests(context, finding), ...limits(context, finding)];
  return {
    subject: text.t('mapFinding.subject', about),
    claim: `${capital(said)}.`,
    limits: extra,
    whole: [text.t('mapFinding.opening', { ...about, rest: said }), ...extra].join(' '),
  };
}

const areaName = ({ index }: Context, id: string): string => index.areas.get(id)?.name_da ?? id;

/** Areas by name when they are few, else counted. */
function who(context: Context, areas: readonly string[], most = MOST_NAMES): string {
  const { text } = context;
  if (areas.length <= most)
    return listWords(
      text,
      areas.map((id) => areaName(context, id)),
    );
  return text.t('mapFinding.some', { count: areas.length, number: numberWord(text, areas.length) });
}

/** A group, called "all" when it is every area with a figure. */
function group(context: Context, areas: readonly string[], finding: MapFinding): string {
  const { text } = context;
  if (areas.length !== finding.withFigure || areas.length < 2) return who(context, areas);
  const number = numberWord(text, areas.length);
  const two = areas.length === 2;
  if (finding.withFigure < finding.areas)
    return text.t(two ? 'mapFinding.bothWith' : 'mapFinding.allWith', { number });
  return text.t(two ? 'mapFinding.both' : 'mapFinding.all', { number });
}

const write = ({ text, indicator, decimals }: Context, value: number): string =>
  valueWords(text, value, indicator.unit, decimals);

/** A distance: points for percentages, the unit itself otherwise. */
function writeDistance(context: Context, distance: number): string {
  const { text, indicator, decimals } = context;
  const size = Math.abs(distance);
  return indicator.unit === 'percent'
    ? text.t('mapFinding.points', { value: text.number(size, decimals) })
    : write(context, size);
}

/** How the areas lie to the municipality. */
function position(context: Context, finding: Against): string {
  const { text } = context;
  const municipality = write(context, finding.municipality);
  const groups: readonly { areas: readonly string[]; main: TextKey; also: TextKey }[] = [
    { areas: finding.over, main: 'mapFinding.over', also: 'mapFinding.alsoUnder' },
    { areas: finding.under, main: 'mapFinding.under', also: 'mapFinding.alsoUnder' },
    { areas: finding.level, main: 'mapFinding.level', also: 'mapFinding.alsoLevel' },
    { areas: finding.undecided, main: 'mapFinding.undecided', also: 'mapFinding.alsoUndecided' },
  ].filter(({ areas }) => areas.length > 0) as { areas: readonly string[]; main: TextKey; also: TextKey }[];
  const [first, ...rest] = groups;
  if (!first) return text.t('mapFinding.noFigures');
  const parts = [
    text.t(first.main, {
      who: group(context, first.areas, finding),
      municipality,
      count: first.areas.length,
    }),
    ...rest.map(({ areas, also }) => text.t(also, { who: who(context, areas) })),
  ];
  const oneSided = finding.over.length === finding.withFigure || finding.under.length === finding.withFigure;
  if (oneSided && finding.from !== null && finding.to !== null && finding.open.length === 0)
    parts.push(distanceWords(context, finding.from, finding.to));
  return parts.join(', ');
}

function distanceWords(context: Context, from: number, to: number): string {
  const { text, decimals } = context;
  const [near, far] = [Math.abs(from), Math.abs(to)].sort((a, b) => a - b) as [number, number];
  const upTo = writeDistance(context, far);
  if (near === far) return text.t('mapFinding.distanceOne', { to: upTo });
  return text.t('mapFinding.distance', { from: text.number(near, decimals), to: upTo });
}

/** How the figures lie where there is nothing to set them against. */
function spread(context: Context, finding: MapFinding): string {
  const { text, figures } = context;
  if (finding.kind !== 'no-municipality') return text.t('mapFinding.noFigures');
  const without = new Set(finding.without.map(({ area }) => area));
  const areas = [...figures.areas.keys()].filter((id) => !without.has(id));
  if (finding.from === null || finding.to === null)
    return text.t('mapFinding.onlyBounds', { who: group(context, areas, finding), count: areas.length });
  const exact = areas.filter((id) => !finding.open.includes(id));
  const whole = group(context, exact, finding);
  if (finding.from === finding.to)
    return text.t('mapFinding.single', { who: whole, value: write(context, finding.to) });
  const from = text.number(finding.from, context.decimals);
  return text.t('mapFinding.between', { who: whole, from, to: write(context, finding.to) });
}

/** What a test says of chance, or why none can be made. */
function tests(context: Context, finding: MapFinding): readonly string[] {
  const { text, index, figures } = context;
  if (finding.kind === 'no-figures') return [];
  if (finding.kind === 'no-municipality' && isRelativeToMunicipality(context.indicator)) return [];
  if (finding.kind === 'no-municipality')
    return [
      text.t(
        whyNotComparable(index, figures) === 'count' ? 'mapFinding.notCompared' : 'mapFinding.noYardstick',
      ),
    ];
  const certain = [...finding.certainlyOver, ...finding.certainlyUnder];
  const chance = finding.noCertainDifference;
  const noBase = finding.untestable.flatMap(({ area, reason }) =>
    reason === 'no-base' || (reason === 'not-a-share' && !hasBase(figures, area)) ? [area] : [],
  );
  const tested = certain.length + chance.length;
  const sentences: string[] = [];
  if (certain.length > 0)
    sentences.push(
      certain.length === finding.withFigure && certain.length > 1
        ? text.t('mapFinding.certainAll')
        : text.t('mapFinding.certainFor', { who: who(context, certain) }),
    );
  if (chance.length > 0)
    sentences.push(
      chance.length === finding.withFigure && chance.length > 1
        ? text.t('mapFinding.chanceAll')
        : text.t('mapFinding.chanceFor', { who: who(context, chance) }),
    );
  if (noBase.length > 0)
    sentences.push(
      tested === 0
        ? text.t('mapFinding.noBase')
        : text.t('mapFinding.noBaseFor', { who: who(context, noBase) }),
    );
  if (
    tested === 0 &&
    noBase.length === 0 &&
    finding.untestable.some(({ reason }) => reason === 'not-a-share')
  )
    sentences.push(text.t('mapFinding.notAShare'));
  return sentences;
}

function hasBase(figures: AreaFigures, area: string): boolean {
  const figure = figures.areas.get(area);
  return figure?.kind === 'value' && figure.observation.denominator !== null;
}

/** Reasons with a sentence of their own. */
const SAID_OTHERWISE: readonly string[] = ['hidden-by-us', 'unreliable', 'not-applicable'];

/** Doubtful figures, bounds, and areas that are left out, each said once. */
function limits(context: Context, finding: MapFinding): readonly string[] {
  const { text } = context;
  const left = (holds: (reason: string) => boolean): readonly string[] =>
    finding.without.filter(({ reason }) => holds(reason)).map(({ area }) => area);
  const about = (key: TextKey, areas: readonly string[]): readonly string[] =>
    areas.length > 0 ? [capital(text.t(key, { who: who(context, areas), count: areas.length }))] : [];
  const onlyOpen = finding.kind === 'no-municipality' && finding.from === null;
  return [
    ...about('mapFinding.suspectFor', finding.suspect),
    ...(finding.kind === 'against-municipality' && finding.municipalitySuspect
      ? [text.t('mapFinding.suspectMunicipality')]
      : []),
    ...(onlyOpen ? [] : about('mapFinding.boundFor', finding.open)),
    ...about(
      'mapFinding.hiddenFor',
      left((reason) => reason === 'hidden-by-us'),
    ),
    ...about(
      'mapFinding.notThenFor',
      left((reason) => reason === 'not-applicable'),
    ),
    ...about(
      'mapFinding.unreliableFor',
      left((reason) => reason === 'unreliable'),
    ),
    ...about(
      'mapFinding.missingFor',
      left((reason) => !SAID_OTHERWISE.includes(reason)),
    ),
  ];
}
