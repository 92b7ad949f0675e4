import { type ReactNode, useState } from 'react';
import type { Text } from '../text';
import { download } from '../ui/download';
import { Menu } from '../ui/Menu';
import { pngFile, svgFile } from './chart-file';
import { figuresOf, fileFacts } from './file-facts';
import { type Twin, twinCsv, twinLines } from './twin';

const PICTURES = ['png', 'svg'] as const;
const TABLES = ['csv', 'xlsx'] as const;
type Kind = (typeof PICTURES)[number] | (typeof TABLES)[number];

/** Below a chart, or below a table that has none: its source line, and files of exactly what is shown. */
export function ChartFoot({
  text,
  sourceLine = NONE,
  sheet,
  twin,
  notes,
  fileName,
  children = null,
}: {
  readonly text: Text;
  /** Left out where the page around says it. */
  readonly sourceLine?: readonly string[];
  /** Draws the chart with its title and source line on one sheet; `more` belongs to the source line of a file. Left out for a table. */
  readonly sheet?: (more: readonly string[]) => SVGSVGElement;
  /** Made when a file is asked for. */
  readonly twin: () => Twin;
  /** What goes along with the numbers in their file. */
  readonly notes: readonly string[];
  /** Without its ending. */
  readonly fileName: string;
  /** Buttons before the menu. */
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = text;
  const [trouble, setTrouble] = useState('');
  const save = async (kind: Kind): Promise<void> => {
    const made = await make(kind).catch(() => null);
    setTrouble(made ? '' : t(kind === 'png' ? 'charts.noPicture' : 'charts.noFile'));
    if (made) download(made, `${fileName}.${kind}`);
  };
  const make = async (kind: Kind): Promise<Blob | null> => {
    const table = twin();
    const facts = fileFacts(text, figuresOf(table));
    switch (kind) {
      case 'png':
        return sheet ? pngFile(sheet(facts.lines)) : null;
      case 'svg':
        return sheet ? svgFile(sheet(facts.lines)) : null;
      case 'csv':
        return new Blob([twinCsv(table, [...notes, ...facts.lines])], { type: 'text/csv;charset=utf-8' });
      case 'xlsx': {
        const { figuresBook } = await import('./figures-book');
        return figuresBook(text, twinLines(table), notes, facts);
      }
    }
  };
  return (
    <>
      <div className="chart-foot">
        {sourceLine.length > 0 && <span>{sourceLine.join(' · ')}</span>}
        <div className="chart-tools">
          {children}
          <Menu label={t(sheet ? 'charts.save' : 'charts.saveTable')} className="menu-quiet">
            <div className="menu-buttons">
              {[...(sheet ? PICTURES : []), ...TABLES].map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="button button-quiet"
                  onClick={() => void save(kind)}
                >
                  {t(`charts.${kind}`)}
                </button>
              ))}
            </div>
          </Menu>
        </div>
      </div>
      <p role="status" className="small doubt">
        {trouble}
      </p>
    </>
  );
}

const NONE: readonly string[] = [];
