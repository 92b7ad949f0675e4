import { type ReactNode, useId, useMemo } from 'react';
import { ChartFoot } from '../../../charts/ChartFoot';
import { chartSheet } from '../../../charts/chart-file';
import { svgElement } from '../../../charts/svg-element';
import { tartan } from '../../../domain/comparison/tartan';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { sourceTitles } from '../../../domain/figures/source-titles';
import { TOKENS } from '../../../svg/tokens';
import type { Text } from '../../../text';
import { drawRug } from './draw';
import { rugModel } from './model';
import { RugTable } from './RugTable';
import { rugTwin } from './twin';

const KEYS = [
  ['over', 'compare.keyOver'],
  ['similar', 'compare.keySimilar'],
  ['under', 'compare.keyUnder'],
  ['untested', 'compare.keyUntested'],
] as const;

/** So many areas fit beside each other on a wide window. */
const FITTING = 10;

/** All indicators, all areas: a table that is coloured by a test alone, and says how little of it can be tested. */
export function RugView({
  text,
  theme,
  index,
  selected,
}: {
  readonly text: Text;
  readonly theme: 'light' | 'dark';
  readonly index: FigureIndex;
  readonly selected: readonly string[];
}): ReactNode {
  const { t } = text;
  const id = useId().replaceAll(':', '');
  const facts = useMemo(() => tartan(index), [index]);
  const model = useMemo(() => rugModel(text, index, facts), [text, index, facts]);
  const sourceLine = useMemo(() => {
    const figures = facts.themes.flatMap(({ rows }) =>
      rows.flatMap((row) => [...row.cells.map(({ figure }) => figure), row.municipality]),
    );
    return [t('map.sourceLine', { sources: sourceTitles(index, figures).join('; ') })];
  }, [t, index, facts]);
  const about = t('compare.allAbout');
  const reading = [t('compare.allLines'), t('compare.allTest')];
  return (
    <section className="chart" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className="chart-title">
        {model.finding}
      </h2>
      <p className="chart-about">{about}</p>
      <ul className="rug-key">
        {KEYS.map(([tone, words]) => (
          <li key={tone}>
            <span className="rug-sample" data-tone={tone}>
              {tone === 'untested' && (
                <span
                  className="rug-reach"
                  data-side="over"
                  style={{ '--reach': 0.7 } as React.CSSProperties}
                />
              )}
            </span>
            {t(words)}
          </li>
        ))}
        <li>
          <span className="rug-sample">
            <span className="rug-doubt" />
          </span>
          {t('compare.keyDoubt')}
        </li>
      </ul>
      <div className="rug-room" data-wide={model.areas.length > FITTING ? '' : undefined}>
        <RugTable text={text} model={model} selected={selected} />
      </div>
      <p className="chart-about">{reading.join(' ')}</p>
      <ChartFoot
        text={text}
        sourceLine={sourceLine}
        twin={() => rugTwin(text, index, facts)}
        notes={[model.finding, about, ...reading, ...sourceLine]}
        fileName="alle-tal"
        sheet={(more) =>
          chartSheet({
            picture: svgElement(
              drawRug(model, {
                id: `file-${id}`,
                tokens: TOKENS[theme],
                municipality: t('compare.municipality'),
              }),
            ),
            title: model.finding,
            about: [about, ...reading].join(' '),
            sourceLine: [...sourceLine, ...more].join(' · '),
            tokens: TOKENS[theme],
          })
        }
      />
    </section>
  );
}
