import { type ReactNode, useState } from 'react';
import type { Text } from '../text';
import { download } from '../ui/download';
import { Menu } from '../ui/Menu';
import { pngFile, svgFile } from './chart-file';
import { type Twin, twinCsv } from './twin';

/** Below a chart: its source line, and files of exactly what is shown. */
export function ChartFoot({
  text,
  sourceLine,
  sheet,
  twin,
  notes,
  fileName,
  children = null,
}: {
  readonly text: Text;
  readonly sourceLine: readonly string[];
  /** Draws the chart with its title and source line on one sheet. */
  readonly sheet: () => SVGSVGElement;
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
  const savePng = async (): Promise<void> => {
    const file = await pngFile(sheet()).catch(() => null);
    setTrouble(file ? '' : t('charts.noPicture'));
    if (file) download(file, `${fileName}.png`);
  };
  const saveCsv = (): void =>
    download(new Blob([twinCsv(twin(), notes)], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  return (
    <>
      <div className="chart-foot">
        <span>{sourceLine.join(' · ')}</span>
        <div className="chart-tools">
          {children}
          <Menu label={t('charts.save')} className="menu-quiet">
            <div className="menu-buttons">
              <button type="button" className="button button-quiet" onClick={() => void savePng()}>
                {t('charts.png')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => download(svgFile(sheet()), `${fileName}.svg`)}
              >
                {t('charts.svg')}
              </button>
              <button type="button" className="button button-quiet" onClick={saveCsv}>
                {t('charts.csv')}
              </button>
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
