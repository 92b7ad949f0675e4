import { type ReactNode, useId, useState } from 'react';
import { goalStripPicture } from '../../svg/goal-strip';
import { CSS_TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { ChangeWords, NumberWords, Yardstick } from './cells';
import { GoalDetails } from './GoalDetails';
import type { GoalRow } from './model/goals-model';

/** One goal: its row, and below it, when asked for, the areas and the source. */
export function GoalBody({
  text,
  row,
  atStart,
}: {
  readonly text: Text;
  readonly row: GoalRow;
  readonly atStart: boolean;
}): ReactNode {
  const { t } = text;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <tbody className="goal" data-goal={row.id} data-state={row.stateId}>
      <tr>
        <th scope="row" className="goal-what">
          <span className="goal-name">{row.goal}</span>
          <span className="goal-ask">{[row.ask, row.name].join(' · ')}</span>
          {row.until && <span className="goal-until">{row.until}</span>}
          <button
            type="button"
            className="link goal-more"
            aria-expanded={open}
            aria-controls={`${id}-more`}
            aria-label={t('goals.detailsOf', { goal: row.goal })}
            onClick={() => setOpen(!open)}
          >
            {t('goals.details')}
          </button>
        </th>
        <td className="number" data-label={t('goals.baseline')}>
          {row.spread.baseline ? (
            <Spread text={text} words={row.spread.baseline} />
          ) : (
            <NumberWords text={text} cell={row.baseline} />
          )}
        </td>
        {!atStart && (
          <td className="number" data-label={t('goals.latest')}>
            {row.spread.latest && <Spread text={text} words={row.spread.latest} />}
            {row.latest && <NumberWords text={text} cell={row.latest} />}
          </td>
        )}
        {!atStart && (
          <td className="number" data-label={t('goals.change')}>
            <ChangeWords text={text} change={row.change} />
          </td>
        )}
        <td data-label={t('goals.yardstick')}>
          {row.strip && <SvgPicture node={goalStripPicture(row.strip, CSS_TOKENS)} className="goal-strip" />}
          <Yardstick text={text} yardstick={row.yardstick} />
        </td>
        <td className="goal-state" data-label={t('goals.state')}>
          <strong>{row.state}</strong>
          {row.reasons.map((reason) => (
            <span key={reason} className="goal-small">
              {reason}
            </span>
          ))}
        </td>
      </tr>
      <tr id={`${id}-more`} hidden={!open}>
        <td colSpan={atStart ? 4 : 6} className="goal-details">
          {open && <GoalDetails text={text} row={row} atStart={atStart} />}
        </td>
      </tr>
    </tbody>
  );
}

/** What the areas have, where nothing is published for them together. */
function Spread({ text, words }: { readonly text: Text; readonly words: string }): ReactNode {
  return (
    <>
      <span className="goal-value">{words}</span>
      <span className="goal-small">{text.t('goals.perAreaNote')}</span>
    </>
  );
}
