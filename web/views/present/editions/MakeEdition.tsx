import { type ReactNode, useState } from 'react';
import { localDay } from '../../../domain/calendar/local-day';
import type { Story } from '../../../domain/stories/story';
import { addEdition, type KeptEdition } from '../../../state/edition-shelf';
import { chooseInView } from '../../../state/history';
import type { SlideData } from '../../../svg/slides/slide';
import type { Text } from '../../../text';
import { Modal } from '../../../ui/Modal';
import { editionContent } from './make-edition';

interface WishProps {
  readonly text: Text;
  readonly data: SlideData;
  readonly stories: readonly Story[];
  /** Newest meeting first. */
  readonly editions: readonly KeptEdition[];
  readonly onClose: () => void;
}

/** The dialog that freezes a story for a meeting. */
export function MakeEdition({ open, ...wish }: WishProps & { readonly open: boolean }): ReactNode {
  const { text, onClose } = wish;
  return (
    <Modal
      open={open}
      title={text.t('editions.make')}
      closeLabel={text.t('common.close')}
      onClose={onClose}
      className="edition-dialog"
    >
      <WishForm {...wish} />
    </Modal>
  );
}

function WishForm({ text, data, stories, editions, onClose }: WishProps): ReactNode {
  const { t } = text;
  const [name, setName] = useState('');
  const [date, setDate] = useState(() => localDay(new Date()));
  const [story, setStory] = useState(stories[0]?.id ?? '');
  const [previous, setPrevious] = useState(editions[0]?.edition.fingerprint ?? '');
  const chosen = stories.find(({ id }) => id === story);
  const freeze = async (): Promise<void> => {
    if (!chosen) return;
    const before = editions.find(({ edition }) => edition.fingerprint === previous)?.edition ?? null;
    const { fingerprint } = await addEdition(
      editionContent(text, data, { name: name.trim(), date, story: chosen, previous: before }),
    );
    onClose();
    chooseInView('present', { mode: 'edition', edition: fingerprint });
  };
  return (
    <form
      className="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        void freeze();
      }}
    >
      <p>{t('editions.makeHelp')}</p>
      <label className="story-field">
        {t('editions.name')}
        <input
          className="field"
          required
          maxLength={200}
          placeholder={t('editions.nameHelp')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="story-field">
        {t('editions.date')}
        <input
          className="field"
          type="date"
          required
          value={date}
          onChange={({ target }) => setDate(target.value)}
        />
      </label>
      <label className="story-field">
        {t('editions.story')}
        <select className="field" value={story} onChange={({ target }) => setStory(target.value)}>
          {stories.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className="story-field">
        {t('editions.previous')}
        <select className="field" value={previous} onChange={({ target }) => setPrevious(target.value)}>
          <option value="">{t('editions.previousNone')}</option>
          {editions.map(({ edition }) => (
            <option key={edition.fingerprint} value={edition.fingerprint}>
              {edition.name}, {text.date(edition.date)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-strong" disabled={!chosen}>
        {t('editions.freeze')}
      </button>
    </form>
  );
}
