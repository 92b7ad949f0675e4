import './embed.css';
import { type ReactNode, useEffect, useMemo } from 'react';
import { writeAddress } from '../../state/address';
import type { Choices } from '../../state/choices';
import { useStore } from '../../state/store';
import { subjectOf } from '../../state/story-view';
import { type ThemeName, TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { PlainTable } from '../../ui/PlainTable';
import { SvgPicture } from '../../ui/SvgPicture';
import { useWidth } from '../../ui/use-width';
import { useSlideData } from '../shared/use-slide-data';
import { type EmbedModel, embedModel } from './parts';

/** Height of a picture by its width, and the most that it takes, px. */
const SHAPES = { map: { shape: 0.62, most: 720 }, chart: { shape: 0.5, most: 400 } } as const;
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
      {model.table && (
        <PlainTable
          caption={model.about}
          columns={model.table.columns}
          rows={model.table.rows.map((cells) => cells.map(({ words }) => words))}
        />
      )}
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
          height: Math.max(LEAST_HEIGHT, Math.min(SHAPES[part].most, Math.floor(width * SHAPES[part].shape))),
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
