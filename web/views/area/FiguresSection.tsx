import { type ReactNode, useId, useMemo } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import { sourcesOf } from '../../charts/file-facts';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { FigureButton } from '../shared/receipt/FigureButton';
import { figuresTwin } from './model/figures-twin';
import type { KeyFigure, KeyFigureGroup, ShownFigure } from './model/key-figures';

/** All figures of an area as one table, by theme; each number opens its receipt. */
export function FiguresSection({
  text,
  index,
  groups,
  heading: title,
  about,
  fileName,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly groups: readonly KeyFigureGroup[];
  readonly heading: string;
  /** The area or place that the page is about. */
  readonly about: string;
  /** Of the table's files, without what they hold and their ending. */
  readonly fileName: string;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const twin = useMemo(() => figuresTwin(text, index, groups), [text, index, groups]);
  return (
    <section className="profile-section profile-figures-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {groups.length === 0 ? (
        <p className="muted">{t('profile.noFigures')}</p>
      ) : (
        <>
          <p className="small muted profile-hint">{t('profile.figuresHint')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section className="scroll-x" tabIndex={0} aria-label={title}>
            <table className="profile-figures">
              <thead>
                <tr>
                  <th scope="col">{t('profile.indicator')}</th>
                  <th scope="col" className="number">
                    {t('profile.latest')}
                  </th>
                  <th scope="col" className="number">
                    {t('profile.municipality')}
                  </th>
                  <th scope="col">{t('profile.distance')}</th>
                  <th scope="col">{t('profile.base')}</th>
                  <th scope="col">{t('profile.earlier')}</th>
                </tr>
              </thead>
              {groups.map((group) => (
                <tbody key={group.theme}>
                  <tr className="profile-theme">
                    <th scope="rowgroup" colSpan={6}>
                      {group.name}
                    </th>
                  </tr>
                  {group.figures.map((figure) => (
                    <FigureLine key={figure.indicator.id} text={text} figure={figure} />
                  ))}
                </tbody>
              ))}
            </table>
          </section>
          <ChartFoot
            text={text}
            twin={() => twin}
            notes={[[title, about].join(': '), ...sourcesOf(text, index, twin)]}
            fileName={`${fileName}-${t('profile.figuresFile')}`}
          />
        </>
      )}
    </section>
  );
}

function FigureLine({ text, figure }: { readonly text: Text; readonly figure: KeyFigure }): ReactNode {
  return (
    <tr>
      <th scope="row">
        {figure.name}
        {figure.doubts.map((doubt) => (
          <span key={doubt} className="doubt">
            {doubt}
          </span>
        ))}
      </th>
      <td className={figure.latest.known ? 'number' : 'number muted'}>
        <FigureButton text={text} figure={figure.latest.ref}>
          {figure.latest.value}
        </FigureButton>
        <span className="profile-period">{figure.latest.period}</span>
      </td>
      <td className="number profile-town">
        {figure.town && (
          <FigureButton text={text} figure={figure.town.ref}>
            {figure.town.value}
          </FigureButton>
        )}
      </td>
      <td className="profile-distance">{figure.distance}</td>
      <td className="profile-base muted">{figure.base}</td>
      <td className="profile-earlier">
        {figure.earlier.map((shown) => (
          <Earlier key={shown.ref.period} text={text} shown={shown} />
        ))}
      </td>
    </tr>
  );
}

const Earlier = ({ text, shown }: { readonly text: Text; readonly shown: ShownFigure }): ReactNode => (
  <span className="profile-earlier-figure">
    <span className="muted">{shown.period}</span>{' '}
    <FigureButton text={text} figure={shown.ref}>
      {shown.value}
    </FigureButton>
  </span>
);
