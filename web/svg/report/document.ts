import { planYears } from '../../domain/figures/plan-years';
import type { Text } from '../../text';
import { type Html, html } from '../html';
import { htmlPage } from '../html-page';
import { slideContent } from '../slides/slide-content';
import { boundarySources, dataDate } from '../slides/source-line';
import { areaPages } from './area-pages';
import { closingChapters } from './closing-chapters';
import { viewFoot, viewTable } from './content-block';
import { overviewMap } from './overview-map';
import type { Chapter, ReportData, ReportScope } from './report';
import { STYLE } from './style';
import { summary } from './summary';
import { themeSpreads } from './theme-spreads';

export interface ReportDocument {
  readonly markup: string;
  readonly chapters: readonly Chapter[];
}

/** What the page needs beside the figures. */
export interface ReportMaking {
  /** Font faces that need no other file. */
  readonly fonts: string;
  /** Page on which a chapter begins, where that is known: for the contents on paper. */
  readonly pages?: ReadonlyMap<string, number>;
}

/**
 * The yearly report as one page that prints: no scripts, no other files, every text escaped. The same data give the same bytes.
 */
export function reportDocument(
  text: Text,
  data: ReportData,
  scope: ReportScope,
  { fonts, pages = new Map() }: ReportMaking,
): ReportDocument {
  const { t } = text;
  const title = t('report.title', { plan: planYears(data.index, scope.plan) });
  const criteria = slideContent(text, data, { kind: 'criteria', list: null });
  const chapters: readonly Chapter[] = [
    { id: 'sammenfatning', title: t('report.summary'), body: summary(text, data, scope) },
    ...themeSpreads(text, data, scope),
    ...areaPages(text, data, scope),
    {
      id: 'kriterier',
      title: t('report.criteria'),
      body: html`<p class="finding">${criteria.title}</p>
${viewTable(text, criteria)}
${viewFoot(text, criteria.limits, criteria.sourceLine)}`,
    },
    ...closingChapters(text, data),
  ];
  const body = html`<header class="front"><p class="kind">${t('report.kind')}</p><h1>${title}</h1><p>${t('report.subtitle', { city: data.manifest?.city ?? '' })}</p><p class="date">${dataDate(text, data).map(capital).join('')}</p>
${overviewMap(text, data, scope.plan, { id: 'forside', room: COVER_MAP, area: null })}
<p class="source">${boundarySources(text, data, scope.plan, false).join(' · ')}</p></header>
${contents(text, chapters, pages)}
<main>${chapters.map(chapter)}</main>`;
  const markup = htmlPage({
    language: text.language,
    title,
    style: `${fonts}\n${STYLE}`,
    body: keepUnits(body.markup),
  });
  return { markup, chapters };
}

const COVER_MAP = { width: 660, height: 400 } as const;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const chapter = ({ id, title, body, follows = false }: Chapter): Html =>
  html`<section class="chapter${follows ? ' follows' : ''}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>
`;

const contents = (text: Text, chapters: readonly Chapter[], pages: ReadonlyMap<string, number>): Html =>
  html`<nav aria-labelledby="indhold"><h2 id="indhold">${text.t('report.contents')}</h2><ol>${chapters.map(
    ({ id, title }) =>
      html`<li><a href="#${id}"><span>${title}</span> <span class="page">${pages.get(id) ?? ''}</span></a></li>`,
  )}</ol></nav>`;

/** A number is never parted from its unit at the end of a line, whoever wrote it. */
const keepUnits = (markup: string): string => markup.replace(/(\d) (?=%|kr\.|procent|personer)/g, '$1\u00a0');
