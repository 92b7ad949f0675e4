import { type Classes, classOf } from '../domain/classification/classes';
import type { LegendMark } from './marks';

/** Everything that a legend says, in the reader's language. */
export interface LegendWords {
  /** Name of the indicator. */
  readonly title: string;
  /** Unit and period, e.g. "procent · 2023/24". */
  readonly unit: string;
  /**
   * A class in words with its closure: "32 til under 41 %", the last one "41 til 48 %"; `lines` is the same in two
   * short lines for narrow legends, without the unit that stands above ("32 til", "under 41"). `from` equals `to`
   * when all values are one.
   */
  readonly classLabel: (
    from: string,
    to: string,
    last: boolean,
  ) => { readonly full: string; readonly lines: readonly [string, string] };
  /** The closure as a sentence, for legends too narrow for class labels. */
  readonly closure: string;
  /** What to add to a pointer that lies under or over all classes, e.g. "(under skalaen)". */
  readonly below: string;
  readonly above: string;
  /** Name of the centre (mean or distance 0); '' = it is not written. */
  readonly center: string;
  readonly marks: Readonly<Record<LegendMark, string>>;
  /** Short label of a figure on few persons: "få". */
  readonly few: string;
}

/** A place that points at the class bar: the municipality, or the area under the pointer. */
export interface LegendPlace {
  readonly name: string;
  /** Where it stands on the bar: value, or distance to the municipality. */
  readonly at: number;
  /** Its figure as written, with unit. */
  readonly value: string;
}

export interface LegendInput {
  readonly classes: Classes;
  /** One colour per class, lowest first. */
  readonly colours: readonly string[];
  /** Writes an edge without its unit. */
  readonly format: (edge: number) => string;
  readonly words: LegendWords;
  readonly municipality: LegendPlace | null;
  readonly hovered: LegendPlace | null;
  /** Marks that occur on the map now. */
  readonly marks: readonly LegendMark[];
}

export interface LegendPointer {
  readonly kind: 'municipality' | 'hovered';
  /** In classes from the low end, 0 to count: 1.5 is the middle of the second class. */
  readonly position: number;
  readonly outside: 'below' | 'above' | null;
  readonly name: string;
  readonly value: string;
  /** "(under skalaen)" where it lies beyond the ends; '' else. */
  readonly note: string;
}

/** A legend as plain data: what it says and where things stand, before anything is drawn. */
export interface LegendModel {
  readonly title: string;
  readonly unit: string;
  readonly closure: string;
  readonly classes: readonly {
    readonly colour: string;
    readonly label: string;
    readonly lines: readonly [string, string];
    /** Lower and upper edge as written. */
    readonly from: string;
    readonly to: string;
  }[];
  readonly municipality: LegendPointer | null;
  readonly hovered: LegendPointer | null;
  /** The middle of a diverging scale, in classes from the low end. */
  readonly center: { readonly position: number; readonly label: string } | null;
  readonly marks: readonly { readonly mark: LegendMark; readonly label: string }[];
  readonly few: string;
  /** All of it in one text, for those who cannot see the picture. */
  readonly description: string;
}

/** Works out a legend. Classes without a colour of their own are a programmer's mistake and throw. */
export function legendModel(input: LegendInput): LegendModel {
  const { classes, colours, format, words } = input;
  const entries = Array.from({ length: classes.count }, (_, i) => {
    const colour = colours[i];
    if (colour === undefined) throw new RangeError(`class ${i} has no colour`);
    const from = format(classes.edges[i] ?? 0);
    const to = format(classes.edges[i + 1] ?? 0);
    const { full, lines } = words.classLabel(from, to, i === classes.count - 1);
    return { colour, label: full, lines, from, to };
  });
  const point = (kind: LegendPointer['kind'], place: LegendPlace | null): LegendPointer | null => {
    if (!place) return null;
    const { position, outside } = positionOn(classes, place.at);
    const note = outside ? words[outside] : '';
    return { kind, position, outside, name: place.name, value: place.value, note };
  };
  const municipality = point('municipality', input.municipality);
  const center =
    classes.center === null || words.center === ''
      ? null
      : { position: positionOn(classes, classes.center).position, label: words.center };
  return {
    title: words.title,
    unit: words.unit,
    closure: words.closure,
    classes: entries,
    municipality,
    hovered: point('hovered', input.hovered),
    center,
    marks: input.marks.map((mark) => ({ mark, label: words.marks[mark] })),
    few: words.few,
    description: [
      words.unit,
      entries.map(({ label }) => label).join('; '),
      municipality && `${municipality.name}: ${municipality.value} ${municipality.note}`.trim(),
    ]
      .filter(Boolean)
      .join('. '),
  };
}

/**
 * Where a value stands on a bar whose classes are drawn equally wide: the class before it, and its share of its own
 * class. Values beyond the ends stand at the end and are `outside`.
 */
export function positionOn(
  classes: Classes,
  value: number,
): { readonly position: number; readonly outside: 'below' | 'above' | null } {
  const own = classOf(classes, value);
  if (own === null) {
    const below = value < (classes.edges[0] ?? 0);
    return below ? { position: 0, outside: 'below' } : { position: classes.count, outside: 'above' };
  }
  const from = classes.edges[own] ?? value;
  const to = classes.edges[own + 1] ?? value;
  return { position: own + (to > from ? (value - from) / (to - from) : 0.5), outside: null };
}
