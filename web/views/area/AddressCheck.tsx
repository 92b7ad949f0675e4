import { type ReactNode, useId, useMemo, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { chooseInView } from '../../state/history';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { useAddressBook } from '../shared/search/use-address-book';
import { addressAnswers } from './model/address-answer';
import { AreaLink } from './PlaceLink';

/** A resident's question: is my address, and its department, in these figures? */
export function AddressCheck({
  text,
  index,
  area,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly area: string;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const field = useId();
  const query = useStore((state) => state.choices.views.area.address) ?? '';
  const background = useStore((state) => state.background);
  const [wanted, setWanted] = useState(query !== '');
  const book = useAddressBook(wanted || query !== '');
  const answers = useMemo(
    () =>
      book && background.status === 'ready' && query !== ''
        ? addressAnswers(text, index, background.value, book, query)
        : null,
    [text, index, background, book, query],
  );
  return (
    <section className="profile-section profile-address" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.addressHeading')}</h2>
      <label htmlFor={field} className="small">
        {t('profile.addressLabel')} <span className="muted">{t('profile.addressHint')}</span>
      </label>
      <input
        id={field}
        className="field"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={() => setWanted(true)}
        onChange={(event) => chooseInView('area', { address: event.target.value || null }, 'replace')}
      />
      <div role="status">
        {query !== '' && !answers && <p className="small muted">{t('profile.addressWaiting')}</p>}
        {answers?.length === 0 && <p className="small">{t('profile.addressNone', { query })}</p>}
        {answers?.map((answer) => (
          <div key={answer.id} className="profile-answer">
            <p className="profile-answer-name">{answer.name}</p>
            {answer.lines.map((line) => (
              <p key={line} className="small">
                {line}
              </p>
            ))}
            {answer.area !== '' && answer.area !== area && (
              <p className="small">
                <AreaLink area={answer.area}>
                  {t('profile.openProfile', { area: index.areas.get(answer.area)?.name_da ?? answer.area })}
                </AreaLink>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
