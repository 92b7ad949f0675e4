import { type ReactNode, useId, useMemo, useState } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { mayColourMap } from '../../../domain/figures/indicator';
import { type SlideSubject, USUAL_LOOK } from '../../../domain/stories/subject';
import type { Text } from '../../../text';
import { indicatorName } from '../../../text/naming';
import { Modal } from '../../../ui/Modal';
import { searchIndicators } from '../../shared/indicators/search';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly subject: SlideSubject;
}

const MOST_FOUND = 12;

/** For a question from the hall: any area or indicator by name; Enter shows the first one as a slide. */
export function HallSearch({
  text,
  index,
  open,
  onClose,
  onFound,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onFound: (subject: SlideSubject) => void;
}): ReactNode {
  const { t } = text;
  const field = useId();
  const [query, setQuery] = useState('');
  const found = useMemo(() => (open ? findAll(text, index, query) : []), [text, index, query, open]);
  const choose = (one: Found): void => {
    setQuery('');
    onFound(one.subject);
  };
  return (
    <Modal open={open} title={t('present.search')} closeLabel={t('common.close')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) choose(found[0]);
        }}
      >
        <label htmlFor={field}>{t('present.searchField')}</label>
        <input
          id={field}
          className="field"
          type="search"
          autoComplete="off"
          // the dialog looks for this mark when it opens; React itself would focus too early
          ref={(element) => element?.setAttribute('autofocus', '')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </form>
      {found.length === 0 && <p role="status">{t('present.searchNone')}</p>}
      <ul className="hall-found">
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" className="button button-quiet" onClick={() => choose(one)}>
              {one.name}
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function findAll(text: Text, index: FigureIndex, query: string): readonly Found[] {
  const open = index.catalogue.indicators.filter(({ exposure }) => exposure === 'open');
  const small = query.trim().toLocaleLowerCase('da');
  const areas = index.monitoringAreas
    .filter(({ name_da }) => name_da.toLocaleLowerCase('da').includes(small))
    .map(
      ({ id, name_da }): Found => ({ id: `area-${id}`, name: name_da, subject: { kind: 'area', area: id } }),
    );
  const indicators = searchIndicators(text, open, query)
    .flatMap((group) => group.indicators)
    .map(
      (indicator): Found => ({
        id: `indicator-${indicator.id}`,
        name: indicatorName(text, indicator),
        subject: mayColourMap(indicator)
          ? { kind: 'map', indicator: indicator.id, period: null, plan: null, look: USUAL_LOOK, camera: null }
          : { kind: 'compare', indicator: indicator.id, period: null },
      }),
    );
  return [...areas, ...indicators].slice(0, MOST_FOUND);
}
