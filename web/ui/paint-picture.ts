import type { SvgNode } from '../svg/node';

type Brush = CanvasRenderingContext2D;
type Fills = ReadonlyMap<string, CanvasPattern | null>;

/**
 * Draws a picture of `web/svg` on a canvas at its present origin. An SVG file turned into an image would lose the page's
 * fonts and need a content policy that allows it; drawn like this it does not. Knows the elements that legends are made
 * of; any other is a programmer's mistake and throws. Colours must be colours: custom properties mean nothing here.
 */
export function paintPicture(brush: Brush, picture: SvgNode, fontFamily: string): void {
  const fills = new Map<string, CanvasPattern | null>();
  collectPatterns(brush, picture, fills);
  paintChildren(brush, picture, { fills, fontFamily });
}

interface Context {
  readonly fills: Fills;
  readonly fontFamily: string;
}

const elements = (node: SvgNode): readonly SvgNode[] =>
  node.children.filter((child) => typeof child !== 'string');
const number = ({ attributes }: SvgNode, name: string): number => Number(attributes[name] ?? 0);
const text = ({ attributes }: SvgNode, name: string): string => String(attributes[name] ?? '');

function collectPatterns(brush: Brush, node: SvgNode, fills: Map<string, CanvasPattern | null>): void {
  for (const child of elements(node)) {
    if (child.tag === 'pattern') fills.set(`url(#${text(child, 'id')})`, patternOf(brush, child));
    else collectPatterns(brush, child, fills);
  }
}

/** A tile of plain rectangles, drawn four times as fine as it will stand so that its lines stay sharp. */
function patternOf(brush: Brush, node: SvgNode): CanvasPattern | null {
  const FINE = 4;
  const tile = document.createElement('canvas');
  tile.width = number(node, 'width') * FINE;
  tile.height = number(node, 'height') * FINE;
  const own = tile.getContext('2d');
  if (!own) return null;
  own.scale(FINE, FINE);
  paintChildren(own, node, { fills: new Map(), fontFamily: '' });
  const pattern = brush.createPattern(tile, 'repeat');
  const turn = /rotate\((-?[\d.]+)\)/.exec(text(node, 'patternTransform'));
  pattern?.setTransform(new DOMMatrix().rotate(Number(turn?.[1] ?? 0)).scale(1 / FINE));
  return pattern;
}

function paintChildren(brush: Brush, node: SvgNode, context: Context): void {
  for (const child of elements(node)) {
    const draw = TAGS[child.tag];
    if (!draw) throw new Error(`no way to draw <${child.tag}> on a canvas`);
    draw(brush, child, context);
  }
}

function fillAndStroke(brush: Brush, node: SvgNode, { fills }: Context, shape: Path2D): void {
  const fill = node.attributes.fill ?? '#000000';
  if (fill !== 'none') {
    brush.fillStyle = fills.get(String(fill)) ?? String(fill);
    brush.fill(shape);
  }
  const { stroke } = node.attributes;
  if (stroke === undefined || stroke === 'none') return;
  brush.strokeStyle = String(stroke);
  brush.lineWidth = Number(node.attributes['stroke-width'] ?? 1);
  brush.lineCap = text(node, 'stroke-linecap') === 'round' ? 'round' : 'butt';
  brush.setLineDash(text(node, 'stroke-dasharray').split(/[ ,]+/).filter(Boolean).map(Number));
  brush.stroke(shape);
  brush.setLineDash([]);
}

type Draw = (brush: Brush, node: SvgNode, context: Context) => void;
const nothing: Draw = () => undefined;

const TAGS: Readonly<Record<string, Draw>> = {
  title: nothing,
  desc: nothing,
  defs: nothing,
  g: paintChildren,
  rect: (brush, node, context) => {
    const shape = new Path2D();
    shape.rect(number(node, 'x'), number(node, 'y'), number(node, 'width'), number(node, 'height'));
    fillAndStroke(brush, node, context, shape);
  },
  circle: (brush, node, context) => {
    const shape = new Path2D();
    shape.arc(number(node, 'cx'), number(node, 'cy'), number(node, 'r'), 0, 2 * Math.PI);
    fillAndStroke(brush, node, context, shape);
  },
  path: (brush, node, context) => fillAndStroke(brush, node, context, new Path2D(text(node, 'd'))),
  line: (brush, node, context) => {
    const shape = new Path2D();
    shape.moveTo(number(node, 'x1'), number(node, 'y1'));
    shape.lineTo(number(node, 'x2'), number(node, 'y2'));
    fillAndStroke(brush, { ...node, attributes: { ...node.attributes, fill: 'none' } }, context, shape);
  },
  text: paintText,
};

/** A line of text whose parts may have weights of their own. */
function paintText(brush: Brush, node: SvgNode, { fontFamily }: Context): void {
  const size = number(node, 'font-size') || 12;
  const runs = node.children.map((child) =>
    typeof child === 'string'
      ? { words: child, weight: text(node, 'font-weight') || '400' }
      : { words: child.children.join(''), weight: text(child, 'font-weight') || '400' },
  );
  const font = (weight: string): string => `${weight} ${size}px ${fontFamily}`;
  const widths = runs.map(({ words, weight }) => {
    brush.font = font(weight);
    return brush.measureText(words).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const anchor = text(node, 'text-anchor');
  let x = number(node, 'x') - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
  const y = number(node, 'y');
  brush.textAlign = 'left';
  brush.textBaseline = 'alphabetic';
  for (const [i, { words, weight }] of runs.entries()) {
    brush.font = font(weight);
    if (node.attributes.stroke !== undefined) {
      brush.lineJoin = 'round';
      brush.strokeStyle = text(node, 'stroke');
      brush.lineWidth = number(node, 'stroke-width');
      brush.strokeText(words, x, y);
    }
    brush.fillStyle = text(node, 'fill') || '#000000';
    brush.fillText(words, x, y);
    x += widths[i] ?? 0;
  }
}
