import { type LegendInput, legendModel, legendStrip } from '../../svg/legend';
import type { MapSentence } from '../../svg/map-sentence';
import { wrapText } from '../../svg/text';
import { TOKENS } from '../../svg/tokens';
import { paintPicture } from '../../ui/paint-picture';

const FONT = "Inter, 'Helvetica Neue', Arial, sans-serif";
const MARGIN = 24;
const LEGEND_WIDTH = 720;

/** What stands around the map in its picture. */
export interface PictureParts {
  readonly map: HTMLCanvasElement;
  /** Pixels of the map's canvas per px on the screen. */
  readonly ratio: number;
  readonly theme: 'light' | 'dark';
  readonly title: string;
  readonly sentence: MapSentence;
  readonly legend: LegendInput | null;
  readonly sourceLine: string;
}

/** Puts title, finding, map, legend and source line on one sheet, at the map's own fineness. */
export async function composePicture(parts: PictureParts): Promise<Blob | null> {
  await document.fonts.ready;
  const tokens = TOKENS[parts.theme];
  const mapWidth = parts.map.width / parts.ratio;
  const mapHeight = parts.map.height / parts.ratio;
  const width = mapWidth + 2 * MARGIN;
  const text = width - 2 * MARGIN;
  const title = wrapText(parts.title, text, 28, 600);
  const claim = wrapText([parts.sentence.claim, ...parts.sentence.limits].join(' '), text, 14);
  const source = wrapText(parts.sourceLine, text, 12);
  const legend = parts.legend
    ? legendStrip(legendModel(parts.legend), {
        id: 'picture-legend',
        width: Math.min(LEGEND_WIDTH, text),
        tokens,
        reserveHover: false,
      })
    : null;
  const legendHeight = legend ? Number(legend.attributes.height) + 16 : 0;

  const top = MARGIN + title.length * 36 + claim.length * 20 + 12;
  const height = top + mapHeight + 16 + legendHeight + source.length * 16 + MARGIN;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * parts.ratio);
  canvas.height = Math.round(height * parts.ratio);
  const brush = canvas.getContext('2d');
  if (!brush) return null;
  brush.scale(parts.ratio, parts.ratio);
  brush.fillStyle = tokens.panel;
  brush.fillRect(0, 0, width, height);

  const lines = (
    words: readonly string[],
    y: number,
    size: number,
    step: number,
    weight: number,
    fill: string,
  ) => {
    brush.font = `${weight} ${size}px ${FONT}`;
    brush.fillStyle = fill;
    brush.textAlign = 'left';
    brush.textBaseline = 'alphabetic';
    for (const [i, line] of words.entries()) brush.fillText(line, MARGIN, y + i * step);
  };
  lines(title, MARGIN + 28, 28, 36, 600, tokens.ink);
  lines(claim, MARGIN + title.length * 36 + 14, 14, 20, 400, tokens.ink);
  brush.drawImage(parts.map, MARGIN, top, mapWidth, mapHeight);
  brush.strokeStyle = tokens.line;
  brush.strokeRect(MARGIN + 0.5, top + 0.5, mapWidth - 1, mapHeight - 1);
  if (legend) {
    brush.save();
    brush.translate(MARGIN, top + mapHeight + 16);
    paintPicture(brush, legend, FONT);
    brush.restore();
  }
  lines(source, height - MARGIN - (source.length - 1) * 16, 12, 16, 400, tokens.muted);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
