import { type ReactNode, useEffect, useRef } from 'react';
import type { Text, TextKey } from '../../../text';
import type { SearchGroup, SearchHit } from './model';

const NAMES: Readonly<Record<SearchGroup['id'], TextKey>> = {
  areas: 'search.areas',
  addresses: 'search.addresses',
  places: 'search.places',
  indicators: 'search.indicators',
  screens: 'search.screens',
};

/** What was found, by group. The field keeps the focus and handles the keys. */
export function SearchList({
  text,
  id,
  groups,
  active,
  onChoose,
}: {
  readonly text: Text;
  /** Prefix of the ids of list and options. */
  readonly id: string;
  readonly groups: readonly SearchGroup[];
  readonly active: string;
  readonly onChoose: (hit: SearchHit) => void;
}): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option is found in the page that this made
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      className="search-list"
      role="listbox"
      aria-label={text.t('search.results')}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box is no fieldset
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <p className="search-group" id={`${id}-${group.id}`}>
            {text.t(NAMES[group.id])}
            {group.more > 0 && <span> · {text.t('search.more', { count: group.more })}</span>}
          </p>
          {group.hits.map((hit) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field (aria-activedescendant)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys for its options
            <div
              key={hit.id}
              id={`${id}-${hit.id}`}
              className="search-option"
              role="option"
              aria-selected={hit.id === active}
              onClick={() => onChoose(hit)}
            >
              <span>{hit.name}</span> {hit.detail && <span className="search-detail">{hit.detail}</span>}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
