import { classifyMap } from '../../domain/classification/map-classes';
import { paletteColours } from '../../domain/classification/palettes';
import { chooseBoundary } from '../../domain/figures/boundary-choice';
import type { Figure } from '../../domain/figures/figure';
import type { Indicator } from '../../domain/figures/indicator';
import { mapReading } from '../../domain/figures/map-figures';
import { lonLat, toUtm32, utm32 } from '../../domain/geo/coordinates';
import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { figureWords, reasonWords } from '../../text/figure-words';
import { areaMap, extentOf, type MapExtent } from '../area-map';
import { LEGEND_MARKS, type LegendInput, type LegendMark, legendList, legendModel } from '../legend';
import { distanceUnit, legendWords } from '../legend-words';
import { mapSentence } from '../map-sentence';
import { type SvgNode, svg } from '../node';
import { picture } from '../picture';
import {
  type IndicatorQuestion,
  indicatorQuestion,
  markOf,
  questionReceipts,
  questionsShown,
  questionTable,
} from './indicator-question';
import { problemSlide } from './problem-slide';
import type { SlideContent, SlideData, SlideFrame } from './slide';
import { boundarySources, figureSources } from './source-line';

type Subject = Extract<SlideSubject, { kind: 'map' }>;

/** Width of the legend beside the map, and the gap before it. */
export const MAP_ASIDE = 268;
/** Room for "Kommunen" and for class labels of the usual length beside the bar. */
const LEGEND = 244;

/** The map of one indicator with its legend, and everything that goes with it. */
export function mapSlide(text: Text, data: SlideData, subject: Subject): SlideContent {
  const question = indicatorQuestion(text, data.index, subject.indicator, subject.period);
  if (typeof question === 'string') return problemSlide(question);
  const { figures, indicator } = question;
  const sentence = mapSentence(text, data.index, indicator, figures);
  const published = [...new Set(data.shapes.map(({ plan }) => plan))];
  const boundary = chooseBoundary(
    data.index,
    figures,
    { published, versions: [] },
    { plan: subject.plan, version: null },
  );
  const shown = data.shapes.filter(({ plan }) => plan === boundary.plan);
  const extent = subject.camera ? cameraExtent(subject.camera) : extentOf(shown);
  return {
    title: sentence.claim,
    about: question.about,
    limits: sentence.limits,
    extent,
    draw: (frame) => drawMap(text, data, subject, question, boundary, frame, extent),
    table: questionTable(text, data, question),
    native: null,
    sourceLine: [
      ...figureSources(text, data, [...figures.areas.values(), figures.municipality]),
      ...(boundary.plan === '' ? [] : boundarySources(text, data, boundary.plan, boundary.dashed)),
    ],
    description: sentence.whole,
    shown: questionsShown(data.index, question),
    receipts: questionReceipts(text, data, question),
    problem: '',
  };
}

function drawMap(
  text: Text,
  data: SlideData,
  { look }: Subject,
  question: IndicatorQuestion,
  boundary: { readonly plan: string; readonly dashed: boolean },
  frame: SlideFrame,
  extent: MapExtent | null,
): SvgNode {
  const { index } = data;
  const { figures, compared, indicator, decimals } = question;
  const wanted = classifyMap(index, compared, { ...look, nice: false });
  const found =
    wanted.kind === 'off' ? classifyMap(index, compared, { ...look, method: 'equal', nice: false }) : wanted;
  const distances = found === wanted && look.method === 'municipality';
  const classes = found.kind === 'classes' ? found.classes : null;
  const colours = classes
    ? paletteColours(distances ? 'diverging' : look.palette, classes.count, frame.theme)
    : [];
  const placeOf = (area: string): number | null =>
    found.kind === 'classes' ? (found.of.get(area) ?? null) : null;
  const fillOf = (area: string): string | null => colours[placeOf(area) ?? -1] ?? null;
  const name = question.about;
  const map = areaMap(
    data.shapes
      .filter(({ plan }) => plan === boundary.plan)
      .map(({ area, shape }) => {
        const figure = figures.areas.get(area);
        const value = figure ? labelOf(text, figure, indicator.unit, decimals) : '';
        return {
          id: area,
          shape,
          fill: fillOf(area),
          mark: figure ? markOf(figure) : 'none',
          selected: frame.marked.includes(area),
          label:
            `${index.areas.get(area)?.short_name || (index.areas.get(area)?.name_da ?? area)} ${value}`.trim(),
        };
      }),
    {
      id: `${frame.id}-map`,
      width: frame.width - (frame.legend === false ? 0 : MAP_ASIDE),
      height: frame.height,
      title: name,
      description: '',
      tokens: frame.tokens,
      dashed: boundary.dashed,
      context: data.context,
      ...(extent && {
        extent: [utm32(extent.west, extent.south), utm32(extent.east, extent.north)],
      }),
    },
  );
  const marks = new Set(
    [...figures.areas].map(([id, figure]): LegendMark => (fillOf(id) === null ? 'none' : markOf(figure))),
  );
  const unfilled = [...figures.areas.keys()].some((id) => fillOf(id) === null);
  const legend: LegendInput | null = classes && {
    classes,
    colours,
    format: (edge) => text.number(edge, classes.decimals),
    words: legendWords(text, indicator, question.period, distances ? distanceUnit(text, indicator) : ''),
    municipality:
      found.kind !== 'classes' || found.municipality === null
        ? null
        : {
            name: text.t('legend.municipality'),
            at: found.municipality,
            value: figureWords(text, figures.municipality, indicator.unit, decimals),
          },
    hovered: null,
    marks: LEGEND_MARKS.filter((mark) => (mark === 'none' ? unfilled : marks.has(mark))),
  };
  const drawn =
    frame.legend !== false &&
    legend &&
    legendList(legendModel(legend), {
      id: `${frame.id}-legend`,
      width: LEGEND,
      tokens: frame.tokens,
      reserveHover: false,
    });
  return picture(
    { id: frame.id, width: frame.width, height: frame.height, title: name, description: '' },
    placed(map, 0, 0),
    drawn && placed(drawn, frame.width - LEGEND, 0),
  );
}

/** A number that may stand in tables only is not written on a map: its reason is. */
function labelOf(text: Text, figure: Figure, unit: Indicator['unit'], decimals: number): string {
  const reading = mapReading(figure);
  return reading.kind === 'none'
    ? reasonWords(text, reading.reason, 'short')
    : figureWords(text, figure, unit, decimals);
}

/** Metres per px at zoom 0 on the equator, as web maps count it. */
const METRES_PER_PX = 78_271.517;
/** Width and height of the window that a camera is thought to stand in, px. */
const WINDOW = { width: 900, height: 560 };

/** The ground that a camera sees. */
function cameraExtent({ lon, lat, zoom }: NonNullable<Subject['camera']>): MapExtent {
  const [x, y] = toUtm32(lonLat(lon, lat));
  const metres = (METRES_PER_PX * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const [east, north] = [(WINDOW.width / 2) * metres, (WINDOW.height / 2) * metres];
  return { west: x - east, south: y - north, east: x + east, north: y + north };
}

/** A picture as a part of another: without a role and name of its own. */
function placed(node: SvgNode, x: number, y: number): SvgNode {
  const { role: _role, 'aria-labelledby': _name, ...attributes } = node.attributes;
  return svg(
    'svg',
    { ...attributes, x, y },
    ...node.children.filter((child) => typeof child === 'string' || !['title', 'desc'].includes(child.tag)),
  );
}
