import type { SvgNode } from '../../svg/node';

/**
 * Draws nodes on a canvas, for pictures of the map: an SVG turned into an image would lose the page's fonts. Knows what labels are
 * made of: groups, lines, circles, rounded rectangles and texts with a rim; any other element is a programmer's mistake.
 */
export function drawOnCanvas(brush: CanvasRenderingContext2D, nodes: readonly SvgNode[]): void {
  for (const node of nodes) {
    const draw = TAGS[node.tag];
    if (!draw) throw new Error(`no way to draw <${node.tag}> on a canvas`);
    draw(brush, node);
  }
}

type Draw = (brush: CanvasRenderingContext2D, node: SvgNode) => void;

const number = ({ attributes }: SvgNode, name: string): number => Number(attributes[name] ?? 0);
const text = ({ attributes }: SvgNode, name: string): string => String(attributes[name] ?? '');

function paint(brush: CanvasRenderingContext2D, node: SvgNode): void {
  const { fill, stroke } = node.attributes;
  if (fill !== undefined && fill !== 'none') {
    brush.fillStyle = String(fill);
    brush.fill();
  }
  if (stroke === undefined) return;
  brush.strokeStyle = String(stroke);
  brush.lineWidth = number(node, 'stroke-width') || 1;
  brush.lineCap = text(node, 'stroke-linecap') === 'round' ? 'round' : 'butt';
  brush.stroke();
}

const TAGS: Readonly<Record<string, Draw>> = {
  g: (brush, node) =>
    drawOnCanvas(
      brush,
      node.children.filter((child) => typeof child !== 'string'),
    ),
  line: (brush, node) => {
    brush.beginPath();
    brush.moveTo(number(node, 'x1'), number(node, 'y1'));
    brush.lineTo(number(node, 'x2'), number(node, 'y2'));
    paint(brush, { ...node, attributes: { ...node.attributes, fill: 'none' } });
  },
  circle: (brush, node) => {
    brush.beginPath();
    brush.arc(number(node, 'cx'), number(node, 'cy'), number(node, 'r'), 0, 2 * Math.PI);
    paint(brush, node);
  },
  rect: (brush, node) => {
    brush.beginPath();
    brush.roundRect(
      number(node, 'x'),
      number(node, 'y'),
      number(node, 'width'),
      number(node, 'height'),
      number(node, 'rx'),
    );
    paint(brush, node);
  },
  text: (brush, node) => {
    const anchor = text(node, 'text-anchor');
    brush.font = `${text(node, 'font-weight')} ${number(node, 'font-size')}px ${text(node, 'font-family')}`;
    brush.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
    brush.textBaseline = 'alphabetic';
    brush.letterSpacing = `${number(node, 'letter-spacing')}px`;
    const content = node.children.join('');
    const [x, y] = [number(node, 'x'), number(node, 'y')];
    if (node.attributes.stroke !== undefined) {
      brush.lineJoin = 'round';
      brush.strokeStyle = text(node, 'stroke');
      brush.lineWidth = number(node, 'stroke-width');
      brush.strokeText(content, x, y);
    }
    brush.fillStyle = text(node, 'fill');
    brush.fillText(content, x, y);
  },
};
