import type { ReactNode } from 'react';
import { isTrouble, type RangeMark } from '../../domain/drafts/marks';
import type { Text } from '../../text';
import { markWords } from './model/mark-words';

/** So many are listed; with more, the list itself has to be looked at. */
const MOST_LISTED = 50;

/** The ranges that are not fine, as a list: each leads to its place in the text. */
export function Troubles({
  text,
  marks,
  written,
  nameOf,
  onGo,
}: {
  readonly text: Text;
  readonly marks: readonly RangeMark[];
  /** The text that the marks belong to. */
  readonly written: string;
  readonly nameOf: (area: string) => string;
  readonly onGo: (mark: RangeMark) => void;
}): ReactNode {
  const { t, number } = text;
  const troubles = marks.filter(isTrouble);
  const count = troubles.length;
  return (
    <div className="bench-troubles">
      <h2 className="bench-small" role="status">
        {count === 0
          ? t('workbench.troubles-none')
          : t('workbench.troubles', { count, number: number(count) })}
      </h2>
      <ul className="bench-plain">
        {troubles.slice(0, MOST_LISTED).map((mark) => (
          <li key={`${mark.start}-${mark.state}`}>
            <button type="button" className="trouble" onClick={() => onGo(mark)}>
              <span className="trouble-text" data-state={mark.state}>
                {written.slice(mark.start, mark.end)}
              </span>
              <span className="trouble-line">{t('workbench.trouble-line', { line: mark.line })}</span>
              <span className="trouble-why">{markWords(mark, text, nameOf)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > MOST_LISTED && (
        <p className="bench-help">{t('workbench.troubles-more', { number: number(count - MOST_LISTED) })}</p>
      )}
    </div>
  );
}
