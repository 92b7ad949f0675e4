import { findFact } from '../../web/domain/claims/find-fact';
import type { Theme } from '../../web/domain/figures/indicator';
import { planYears } from '../../web/domain/figures/plan-years';
import { baselineChange } from '../../web/domain/trends/baseline-change';
import { trendLine } from '../../web/domain/trends/trend-line';
import { type Html, html, NOTHING } from '../../web/svg/html';
import { slideContent } from '../../web/svg/slides/slide-content';
import { dataDate } from '../../web/svg/slides/source-line';
import type { Text } from '../../web/text';
import { factSentence } from '../../web/text/claim-words';
import { fontFaces } from '../check/html/fonts';
import { areaPages } from './area-pages';
import { contentBlock } from './content-block';
import type { LoadedData } from './load-data';
import { STYLE } from './style';
import { themeSpreads } from './theme-spreads';

/** What the report is about. */
export interface ReportScope {
  readonly plan: string;
  readonly areas: readonly string[];
  readonly themes: readonly Theme[];
}

/** A chapter with its name for the contents. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

export interface ReportDocument {
  readonly markup: string;
  readonly chapters: number;
}

/** The yearly report as one page that prints: no scripts, no other files. The same data give the same bytes. */
export function reportDocument(text: Text, { data }: LoadedData, scope: ReportScope): ReportDocument {
  const { t } = text;
  const title = t('report.title', { plan: planYears(data.index, scope.plan) });
  const chapters: readonly Chapter[] = [
    { id: 'sammenfatning', title: t('report.summary'), body: summary(text, data, scope) },
    ...themeSpreads(text, data, scope),
    ...areaPages(text, data, scope),
    {
      id: 'kriterier',
      title: t('report.criteria'),
      body: contentBlock(text, slideContent(text, data, { kind: 'criteria', list: null }), 'kriterier', []),
    },
    { id: 'metode', title: t('report.method'), body: method(text) },
    { id: 'kilder', title: t('report.sources'), body: sources(text, data) },
  ];
  const body = html`<header class="front"><h1>${title}</h1><p>${t('report.subtitle', { city: data.manifest?.city ?? '' })}</p><p>${dataDate(text, data).join('')}</p></header>
<nav aria-labelledby="indhold"><h2 id="indhold">${t('report.contents')}</h2><ol>${chapters.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ol></nav>
<main>${chapters.map(
    ({
      id,
      title: name,
      body: content,
    }) => html`<section class="chapter" aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${content}</section>
`,
  )}</main>`;
  return {
    chapters: chapters.length,
    markup: `<!DOCTYPE html>
<html lang="${text.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${html`${title}`.markup}</title>
<style>
${fontFaces()}
${STYLE}
</style>
</head>
<body>
${keepUnits(body.markup)}
</body>
</html>
`,
  };
}

/** A number is never parted from its unit at the end of a line, whoever wrote it. */
const keepUnits = (markup: string): string => markup.replace(/(\d) (?=%|kr\.|procent)/g, '$1\u00a0');

type Data = LoadedData['data'];

/** What changed since the baseline, by tested rules only, then how things stood at the newest figure. */
function summary(text: Text, data: Data, { plan }: ReportScope): Html {
  const { index, background } = data;
  const goals = background.targets.filter(
    (row) =>
      row.plan === plan && row.baseline !== null && index.indicators.get(row.indicator)?.exposure === 'open',
  );
  const evidence = { index, targets: background.targets };
  const changed = goals.flatMap(({ indicator, area }) => {
    const entry = index.indicators.get(indicator);
    const change =
      entry && baselineChange(index, background.targets, entry, trendLine(index, indicator, area), plan);
    if (change?.kind !== 'change') return [];
    const fact = findFact(evidence, { kind: 'baseline', indicator, area, plan, side: 'level' });
    return fact.kind === 'none' ? [] : [factSentence(text, index, fact)];
  });
  const stands = goals.flatMap(({ indicator, area }) => {
    const fact = findFact(evidence, { kind: 'municipality', indicator, area, period: null, side: 'level' });
    return fact.kind === 'none' ? [] : [factSentence(text, index, fact)];
  });
  const lead =
    changed.length === 0
      ? text.t('report.summaryAtBaseline', { of: goals.length })
      : text.t('report.summarySome', { count: changed.length, of: goals.length });
  return html`<p class="lead">${lead}</p>
${changed.length > 0 ? list(changed) : NOTHING}
${stands.length > 0 ? html`<h3>${text.t('report.summaryStand')}</h3>${list(stands)}` : NOTHING}`;
}

const list = (lines: readonly string[]): Html =>
  html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

const method = ({ t }: Text): Html =>
  list([
    t('report.method1'),
    t('report.method2'),
    t('report.method3'),
    t('report.method4'),
    t('report.method5'),
  ]);

function sources(text: Text, { index, manifest }: Data): Html {
  const documents = index.catalogue.sources.map(({ title_da: title, publisher, year }) =>
    text.t('report.sourceLine', { title, publisher, year }),
  );
  const files = (manifest?.files ?? []).map(({ source, licence, date }) =>
    text.t('report.licence', { source, licence, date: text.date(date) }),
  );
  return html`${list(documents)}${list([...new Set(files)])}`;
}
