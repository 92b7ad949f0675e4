import './embed.css';
import { type ReactNode, useEffect, useMemo } from 'react';
import { writeAddress } from '../../state/address';
import type { Choices } from '../../state/choices';
import { useStore } from '../../state/store';
import { subjectOf } from '../../state/story-view';
import { type ThemeName, TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { useWidth } from '../../ui/use-width';
import { useSlideData } from '../shared/use-slide-data';
import { type EmbedModel, embedModel } from './parts';

/** Height of a picture by its width. */
const SHAPES = { map: 0.62, chart: 0.5 } as const;
const LEAST_HEIGHT = 260;
/** From this width on the legend has room beside the map. */
const LEGEND_FROM = 560;

/** A view for the page of somebody else: the chosen parts, the source line, and the way to the whole. */
export default function EmbedView({
  text,
  theme,
}: {
  readonly text: Text;
  readonly theme: ThemeName;
}): ReactNode {
  const { t } = text;
  const choices = useStore((state) => state.choices);
  const failed = useStore(({ figures }) => figures.status === 'failed');
  const data = useSlideData();
  const model = useMemo(
    () => data && embedModel(text, data, subjectOf(data.index, choices), choices.embed),
    [text, data, choices],
  );
  useEffect(() => {
    document.title = `${model?.title ?? ''} – ${t('common.appName')}`;
  }, [model, t]);
  if (!model)
    return (
      <main className="embed">
        <p role="status">{t(failed ? 'data.noFigures' : 'shell.loading')}</p>
      </main>
    );
  return (
    <main className="embed" id="figures" tabIndex={-1}>
      <h1 className="embed-title">{model.title}</h1>
      {model.about !== '' && <p className="embed-about">{model.about}</p>}
      {model.problem !== '' && <p>{model.problem}</p>}
      <Pictures model={model} theme={theme} marked={choices.selected} />
      {model.table && <EmbedTable table={model.table} caption={model.about} />}
      {model.limits.length > 0 && <p className="small muted">{model.limits.join(' ')}</p>}
      <p className="embed-source">
        {model.sourceLine.join(' · ')}
        {model.sourceLine.length > 0 && ' · '}
        <a href={wholeAddress(choices)} target="_blank" rel="noopener">
          {t('embed.whole')}
        </a>
      </p>
    </main>
  );
}

/** The same view with everything around it. */
function wholeAddress(choices: Choices): string {
  const url = new URL(window.location.href);
  url.hash = writeAddress({ ...choices, embed: [] });
  return url.href;
}

function Pictures({
  model,
  theme,
  marked,
}: {
  readonly model: EmbedModel;
  readonly theme: ThemeName;
  readonly marked: readonly string[];
}): ReactNode {
  const [room, width] = useWidth<HTMLDivElement>();
  const pictures = useMemo(
    () =>
      model.pictures.map(({ part, content }) => ({
        part,
        node: content.draw?.({
          id: `embed-${part}`,
          width,
          height: Math.max(LEAST_HEIGHT, Math.floor(width * SHAPES[part])),
          theme,
          tokens: TOKENS[theme],
          marked,
          legend: model.legend && width >= LEGEND_FROM,
        }),
      })),
    [model, width, theme, marked],
  );
  return (
    <div ref={room} className="embed-pictures">
      {width > 0 && pictures.map(({ part, node }) => node && <SvgPicture key={part} node={node} />)}
    </div>
  );
}

function EmbedTable({
  table,
  caption,
}: {
  readonly table: NonNullable<EmbedModel['table']>;
  readonly caption: string;
}): ReactNode {
  const classOf = (column: number): string | undefined =>
    table.columns[column]?.number ? 'number' : undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="twin-room" tabIndex={0} aria-label={caption}>
      <table className="twin">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ name }, i) => (
              <th key={name} scope="col" className={classOf(i)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([place, ...cells]) => (
            <tr key={place?.words}>
              <th scope="row">{place?.words}</th>
              {cells.map(({ words }, i) => (
                <td key={table.columns[i + 1]?.name} className={classOf(i + 1)}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
