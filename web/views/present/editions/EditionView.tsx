import type { ReactNode } from 'react';
import type { ClaimChange, Edition, FigureChangeKind } from '../../../domain/editions/edition';
import type { KeptEdition } from '../../../state/edition-shelf';
import type { Text, TextKey } from '../../../text';
import { claimStateWords } from '../../../text/claim-words';
import { PlainTable } from '../../../ui/PlainTable';
import { Page } from '../../shared/Page';
import type { ScreenProps } from '../../shared/screen-props';
import { BackToStories } from '../BackToStories';
import { changeRows } from './change-rows';
import { saveEdition } from './save';

/** One edition as it was frozen: what is different since the one before, then what was shown. Nothing in it is worked out anew. */
export function EditionView({
  screen,
  kept,
}: {
  readonly screen: ScreenProps;
  readonly kept: KeptEdition;
}): ReactNode {
  const { text } = screen;
  const { t, date } = text;
  const { edition } = kept;
  const data = t('editions.data', { date: edition.data.date === '' ? '' : date(edition.data.date) });
  return (
    <Page
      screen={screen}
      title={edition.name}
      finding={t('editions.finding', { date: date(edition.date), data })}
      sourceLine={[t('editions.fingerprintWhole', { fingerprint: edition.fingerprint })]}
      className="present-page edition"
      tools={
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {t('editions.print')}
        </button>
      }
      controls={
        <>
          <BackToStories text={text} />
          <button type="button" className="button" onClick={() => saveEdition(kept)}>
            {t('editions.save')}
          </button>
        </>
      }
    >
      <Changes text={text} edition={edition} />
      <section aria-labelledby="edition-slides">
        <h2 id="edition-slides">{t('editions.slides')}</h2>
        <p className="small muted">
          {t('editions.compareWith', { figures: edition.figures.length, claims: edition.claims.length })}
        </p>
        <ol className="edition-slides">
          {edition.slides.map((slide) => (
            <li key={slide.step}>
              <h3>{slide.headline}</h3>
              {slide.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {slide.rows.length > 0 && (
                <PlainTable
                  caption={slide.about}
                  captionShown
                  columns={slide.columns.map((name) => ({ name }))}
                  rows={slide.rows}
                />
              )}
              <p className="small muted">{slide.sources.join(' · ')}</p>
            </li>
          ))}
        </ol>
      </section>
    </Page>
  );
}

const KINDS: readonly (readonly [FigureChangeKind, TextKey])[] = [
  ['corrected', 'editions.corrected'],
  ['gone', 'editions.goneFigures'],
  ['changed', 'editions.changed'],
  ['new', 'editions.new'],
];

/** What is different since the meeting before; corrections to what was shown come first. */
function Changes({ text, edition }: { readonly text: Text; readonly edition: Edition }): ReactNode {
  const { t, date } = text;
  const { previous, changes, boundary } = edition;
  if (!previous) return <p>{t('editions.first')}</p>;
  const nothing = changes.figures.length === 0 && changes.claims.length === 0 && !changes.boundary;
  const register = (one: Edition['boundary']): string =>
    t('editions.boundaryOf', { register: one.register, date: one.date === '' ? '' : date(one.date) });
  return (
    <section aria-labelledby="edition-changes">
      <h2 id="edition-changes">{t('editions.since', { name: previous.name, date: date(previous.date) })}</h2>
      {nothing && <p>{t('editions.sinceNone')}</p>}
      {!nothing && !changes.figures.some(({ kind }) => kind === 'corrected') && (
        <p>{t('editions.noneCorrected')}</p>
      )}
      {changes.boundary && (
        <p>{t('editions.boundary', { before: register(changes.boundary), after: register(boundary) })}</p>
      )}
      {KINDS.map(([kind, heading]) => (
        <ChangeTable key={kind} text={text} edition={edition} kind={kind} heading={t(heading)} />
      ))}
      {changes.claims.length > 0 && (
        <>
          <h3>{t('editions.claims')}</h3>
          <ul>
            {changes.claims.map((change) => (
              <li key={claimKey(change)}>{claimWords(text, change)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const claimKey = ({ before, after }: ClaimChange): string => {
  const claim = after ?? before;
  return `${claim?.step} ${claim?.id}`;
};

function claimWords(text: Text, { before, after }: ClaimChange): string {
  const claim = after ?? before;
  if (!claim) return '';
  const state = after
    ? before
      ? claimStateWords(text, after.state)
      : text.t('editions.claimNew')
    : text.t('editions.claimGone');
  return text.t('editions.claimState', { sentence: claim.sentence, state });
}

/** One kind of change as a table; what was not shown before has no column for it. */
function ChangeTable({
  text,
  edition,
  kind,
  heading,
}: {
  readonly text: Text;
  readonly edition: Edition;
  readonly kind: FigureChangeKind;
  readonly heading: string;
}): ReactNode {
  const { t } = text;
  const rows = changeRows(text, edition, kind);
  if (rows.length === 0) return null;
  const names = [
    t('editions.columnFigure'),
    t('editions.columnBefore'),
    t('editions.columnNow'),
    t('editions.columnSource'),
  ];
  const cells = rows.map(({ figure, before, after, source }) => [figure, before, after, source]);
  const wanted = (_: string, i: number): boolean => kind !== 'new' || i !== 1;
  return (
    <PlainTable
      caption={heading}
      captionShown
      columns={names.filter(wanted).map((name) => ({ name }))}
      rows={cells.map((row) => row.filter(wanted))}
    />
  );
}
