import { type ReactNode, useEffect, useState } from 'react';
import type { Story } from '../../../domain/stories/story';
import {
  type KeptEdition,
  removeEdition,
  requestEditions,
  takeEdition,
  useEditions,
} from '../../../state/edition-shelf';
import { chooseInView } from '../../../state/history';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { FileButton } from '../../../ui/FileButton';
import { ItemButton } from '../ItemButton';
import { MakeEdition } from './MakeEdition';
import { saveEdition } from './save';

const REFUSALS = {
  'no-edition': 'editions.refusedNoEdition',
  'other-version': 'editions.refusedOtherVersion',
  altered: 'editions.refusedAltered',
} as const;

/** The editions of this browser: made, opened from a file, handed on. */
export function EditionList({
  text,
  data,
  stories,
}: {
  readonly text: Text;
  readonly data: SlideData;
  readonly stories: readonly Story[];
}): ReactNode {
  const { t } = text;
  const { editions } = useEditions();
  const [message, setMessage] = useState('');
  const [making, setMaking] = useState(false);
  useEffect(() => void requestEditions(), []);
  const openFile = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const taken = await takeEdition(await chosen.text());
    setMessage(typeof taken === 'string' ? t(REFUSALS[taken]) : t('editions.opened', { name: taken.name }));
  };
  const kept = editions ?? [];
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{t('editions.heading')}</h2>
      <p className="small muted present-help">{t('editions.help')}</p>
      <p className="small muted">{t(kept.length === 0 ? 'editions.none' : 'editions.where')}</p>
      <ul className="stories">
        {kept.map((one) => (
          <EditionItem key={one.edition.fingerprint} text={text} kept={one} />
        ))}
      </ul>
      <p className="story-tools">
        <button type="button" className="button" disabled={editions === null} onClick={() => setMaking(true)}>
          {t('editions.make')}
        </button>
        <FileButton
          label={t('editions.openFile')}
          accept="application/json,.json"
          onFiles={([chosen]) => void openFile(chosen)}
        />
      </p>
      <p role="status">{message}</p>
      <MakeEdition
        text={text}
        data={data}
        stories={stories}
        editions={kept}
        open={making}
        onClose={() => setMaking(false)}
      />
    </section>
  );
}

function EditionItem({ text, kept }: { readonly text: Text; readonly kept: KeptEdition }): ReactNode {
  const { t, date } = text;
  const { edition } = kept;
  const corrected = edition.changes.figures.filter(({ kind }) => kind === 'corrected').length;
  return (
    <li className="story">
      <h3>{edition.name}</h3>
      <p className="small muted">
        {[
          t('editions.about', { date: date(edition.date), story: edition.story.title }),
          t('editions.fingerprint', { fingerprint: edition.fingerprint.slice(0, 8) }),
        ].join(' · ')}
      </p>
      {corrected > 0 && <p className="doubt">{t('editions.corrected', { count: corrected })}</p>}
      <div className="story-tools">
        <ItemButton
          label={t('editions.open')}
          item={edition.name}
          onPress={() => chooseInView('present', { mode: 'edition', edition: edition.fingerprint })}
        />
        <ItemButton label={t('editions.save')} item={edition.name} onPress={() => saveEdition(kept)} />
        <ItemButton
          label={t('editions.remove')}
          item={edition.name}
          tone="quiet"
          onPress={() => {
            if (window.confirm(t('editions.removeSure', { name: edition.name })))
              void removeEdition(edition.fingerprint);
          }}
        />
      </div>
    </li>
  );
}
