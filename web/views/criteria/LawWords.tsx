import { type ReactNode, useId } from 'react';
import type { EventRow } from '../../domain/dataset/plan-rows';
import type { Text, TextKey } from '../../text';

const STATUSES: readonly { readonly words: TextKey; readonly paragraph: TextKey | null }[] = [
  { words: 'criteria.lawUdsat', paragraph: 'criteria.lawUdsatParagraph' },
  { words: 'criteria.lawParallel', paragraph: 'criteria.lawParallelParagraph' },
  { words: 'criteria.lawOmdannelse', paragraph: 'criteria.lawOmdannelseParagraph' },
  { words: 'criteria.lawForebyggelse', paragraph: 'criteria.lawForebyggelseParagraph' },
  { words: 'criteria.lawKombineret', paragraph: null },
];
const REMARKS: readonly TextKey[] = ['criteria.lawWork', 'criteria.lawMoving', 'criteria.lawCourt'];

/** The law in words that a resident understands, and what has happened to it. */
export function LawWords({
  text,
  events,
}: {
  readonly text: Text;
  readonly events: readonly EventRow[];
}): ReactNode {
  const { t } = text;
  const [law, time] = [useId(), useId()];
  return (
    <div className="law-parts">
      <section className="criteria-block" aria-labelledby={law}>
        <h2 id={law}>{t('criteria.lawTitle')}</h2>
        <p className="criteria-words">{t('criteria.lawIntro')}</p>
        <p className="criteria-words">{t('criteria.lawArea')}</p>
        <ul className="law-list">
          {STATUSES.map(({ words, paragraph }) => (
            <li key={words}>
              {t(words)} {paragraph && <span className="muted">({t(paragraph)})</span>}
            </li>
          ))}
        </ul>
        {REMARKS.map((key) => (
          <p key={key} className="criteria-words">
            {t(key)}
          </p>
        ))}
        <p className="criteria-words muted">{t('criteria.lawText')}</p>
      </section>
      <section className="criteria-block" aria-labelledby={time}>
        <h2 id={time}>{t('criteria.eventsTitle')}</h2>
        <ol className="law-events">
          {events.map((event) => (
            <li key={`${event.date} ${event.title_da}`}>
              <span className="muted">{text.period(event.date)}</span>
              <span>
                {text.language === 'da' ? event.title_da : event.title_en}
                <span className="criteria-about">{event.locator}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
