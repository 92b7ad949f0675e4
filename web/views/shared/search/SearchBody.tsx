import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { choose } from '../../../state/history';
import { useStore } from '../../../state/store';
import type { Text } from '../../../text';
import { choicesFor } from './go';
import { type SearchHit, searchAll, searchEntries } from './model';
import { SearchList } from './SearchList';
import { useAddressBook } from './use-address-book';

/** Search over everything: a field that keeps the focus, and a list that the arrows move in. */
export default function SearchBody({
  text,
  onClose,
}: {
  readonly text: Text;
  readonly onClose: () => void;
}): ReactNode {
  const figures = useStore((state) => state.figures);
  if (figures.status === 'ready') return <SearchField text={text} index={figures.value} onClose={onClose} />;
  return <p role="status">{text.t(figures.status === 'loading' ? 'shell.loading' : 'data.noFigures')}</p>;
}

function SearchField({
  text,
  index,
  onClose,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = text;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState('');
  const background = useStore((state) => state.background);
  const book = useAddressBook(true);
  const entries = useMemo(
    () => searchEntries(text, index, background.status === 'ready' ? background.value.aliases : []),
    [text, index, background],
  );
  const groups = useMemo(
    () => searchAll(text, index, entries, book, query),
    [text, index, entries, book, query],
  );
  const hits = groups.flatMap((group) => group.hits);
  const at = Math.max(
    0,
    hits.findIndex((hit) => hit.id === active),
  );
  const current = hits[at];
  useEffect(() => field.current?.focus(), []);
  // a dialog that opens with the field in it gives the focus to what asks for it by this attribute
  const takeField = (element: HTMLInputElement | null): void => {
    element?.setAttribute('autofocus', '');
    field.current = element;
  };

  const go = ({ target }: SearchHit): void => {
    onClose();
    choose(choicesFor(index, useStore.getState().choices, target));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % Math.max(1, hits.length),
      ArrowUp: (at - 1 + hits.length) % Math.max(1, hits.length),
      PageDown: Math.min(hits.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    };
    const next = hits[to[event.key] ?? -1];
    if (next) setActive(next.id);
    else if (event.key === 'Enter' && current) go(current);
    else return;
    event.preventDefault();
  };

  return (
    <div className="search">
      <label className="hidden" htmlFor={`${id}-field`}>
        {t('search.label')}
      </label>
      <input
        ref={takeField}
        id={`${id}-field`}
        className="field search-field"
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={t('search.label')}
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? `${id}-${current.id}` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive('');
        }}
        onKeyDown={onKeyDown}
      />
      <p className="small muted search-hint">{t('search.hint')}</p>
      <p className={hits.length === 0 ? 'small' : 'hidden'} role="status">
        {hits.length === 0 ? t('search.none', { query }) : t('search.found', { count: hits.length })}
        {query !== '' && !book && ` ${t('search.loading')}`}
      </p>
      <SearchList text={text} id={id} groups={groups} active={current?.id ?? ''} onChoose={go} />
      <p className="small muted search-keys">{t('search.keys')}</p>
    </div>
  );
}
