import { type KeyboardEvent, memo, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { mapIndicators } from '../../../domain/figures/map-figures';
import type { Text } from '../../../text';
import { optionName, searchIndicators } from './search';

interface ChooserProps {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly chosen: string;
  readonly onChoose: (indicator: string) => void;
}

/**
 * Search and list of the indicators that may colour a map, by theme. One tab stop each: arrows move in the list while
 * the search field keeps the focus, Enter chooses.
 */
export const IndicatorChooser = memo(({ text, index, chosen, onChoose }: ChooserProps): ReactNode => {
  const { t } = text;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(chosen);
  const indicators = useMemo(() => mapIndicators(index.catalogue), [index]);
  const groups = useMemo(() => searchIndicators(text, indicators, query), [text, indicators, query]);
  const ids = groups.flatMap((group) => group.indicators.map((indicator) => indicator.id));
  const current = ids.includes(active) ? active : (ids[0] ?? '');
  const optionId = (indicator: string): string => `${id}-${indicator}`;

  useEffect(() => setActive(chosen), [chosen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option is found in the page that these made
  useEffect(() => {
    const box = list.current;
    const option = box?.querySelector<HTMLElement>('[data-active]');
    if (!box || !option) return;
    // only the list scrolls: scrollIntoView would move the page as well
    const [top, bottom] = [
      option.offsetTop - box.offsetTop,
      option.offsetTop - box.offsetTop + option.offsetHeight,
    ];
    if (top < box.scrollTop + 32) box.scrollTop = top - 32;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight + 8;
  }, [current, query]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = ids.indexOf(current);
    const last = ids.length - 1;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, at + 1),
      ArrowUp: Math.max(0, at - 1),
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
      ...(event.target === list.current && { Home: 0, End: last }),
    };
    const next = ids[to[event.key] ?? -1];
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && current) onChoose(current);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="chooser">
      <label className="chooser-label" htmlFor={`${id}-search`}>
        {t('map.search')}
      </label>
      <input
        id={`${id}-search`}
        className="field"
        type="search"
        data-search
        autoComplete="off"
        spellCheck={false}
        placeholder={t('map.searchHelp')}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={current ? optionId(current) : undefined}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="hidden" role="status">
        {query !== '' && t('map.found', { count: ids.length })}
      </p>
      {ids.length === 0 && <p className="chooser-none">{t('map.foundNone', { query })}</p>}
      <div
        ref={list}
        id={`${id}-list`}
        className="chooser-list"
        role="listbox"
        tabIndex={0}
        aria-label={t('map.indicators')}
        aria-activedescendant={current ? optionId(current) : undefined}
        onKeyDown={onKeyDown}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box is no fieldset
          <div key={group.theme} role="group" aria-labelledby={`${id}-${group.theme}`}>
            <p className="chooser-theme" id={`${id}-${group.theme}`}>
              {group.name}
            </p>
            {group.indicators.map((indicator) => (
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field or the list (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys for its options
              <div
                key={indicator.id}
                id={optionId(indicator.id)}
                className="chooser-option"
                role="option"
                aria-selected={indicator.id === chosen}
                data-active={indicator.id === current ? '' : undefined}
                onClick={() => onChoose(indicator.id)}
              >
                {optionName(text, indicator)}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});
