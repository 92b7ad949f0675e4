import type { Finding } from '../../../web/domain/findings/finding';
import { type Ring, toUtm32, type Utm32 } from '../../../web/domain/geo/coordinates';
import { type Html, html, NOTHING, wide } from '../../../web/svg/html';
import { htmlPage } from '../../../web/svg/html-page';
import type { Text } from '../../../web/text';
import { findingWords } from '../../../web/text/finding-words';
import type { CheckReport, PlanReport } from '../report';
import { fullTable } from './address-table';
import { areaSection } from './area-section';
import { fontFaces } from './fonts';
import { mapKey } from './key';
import { STYLE } from './style';
import { areaTable, checkedTable, lead } from './summary';

/**
 * The report as one HTML document that can be sent by mail and printed: no scripts, no other files, every text escaped.
 * It is about one plan; of other plans it has what must not be overlooked. The same report gives the same bytes.
 */
export function reportDocument(report: CheckReport, text: Text): string {
  const { t } = text;
  const plan = report.about;
  const title = plan ? t('check.title-plan', { plan: plan.of.plan }) : t('check.title');
  const body = html`<main>
<h1>${title}</h1>
${plan ? registerLine(plan, text) : NOTHING}
${lead(report, plan, text)}
${plan ? planBody(report, plan, text) : NOTHING}
${report.plans.filter((other) => other !== plan).map((other) => otherPlan(report, other, text))}
${generalSection(report.general, report, text)}
</main>`;
  return htmlPage({ language: text.language, title, style: `${fontFaces()}\n${STYLE}`, body: body.markup });
}

function registerLine({ of }: PlanReport, { t, date }: Text): Html {
  const { name, source, date: iso } = of.register.info;
  const words = t('check.register-of', { name, source, date: date(iso) });
  return html`<p class="register">${t('check.register')}: ${words}</p>`;
}

function planBody(report: CheckReport, plan: PlanReport, text: Text): Html {
  return html`${areaTable(plan, report, text)}
${checkedTable(plan, report, text)}
${plan.of.boundaries && plan.areas.length > 0 ? mapKey(text) : NOTHING}
${areaSections(report, plan, text)}
${appendix(report, plan, text)}`;
}

/** All addresses that the document is about, area by area. */
function appendix(report: CheckReport, { of, areas }: PlanReport, text: Text): Html {
  const tables = areas.flatMap(({ area, streets }) => {
    const concerned = streets.flatMap(({ remarks }) => remarks.flatMap((remark) => remark.concerned));
    if (concerned.length === 0) return [];
    const table = fullTable(of, of.areaIds.indexOf(area), concerned, text, report.nameOf);
    const name = area === '' ? text.t('check.plan', { plan: of.plan }) : report.nameOf(area);
    return [html`<h3>${name}</h3>${wide(name, table)}`];
  });
  return tables.length === 0
    ? NOTHING
    : html`<section><h2>${text.t('check.appendix')}</h2><p class="small">${text.t('check.appendix-words')}</p>${tables}</section>`;
}

/** What an older plan must not be overlooked for, and how many notes stand in its own report. */
function otherPlan(report: CheckReport, plan: PlanReport, text: Text): Html {
  const { hiddenNotes: count, of } = plan;
  const hidden = text.t('check.hidden-notes-doc', { plan: of.plan, count, number: text.number(count) });
  return html`${areaSections(report, plan, text)}
${count > 0 ? html`<p class="small">${hidden}</p>` : NOTHING}`;
}

function areaSections(report: CheckReport, plan: PlanReport, text: Text): Html[] {
  const parts = { report, plan, text, lines: streetLines(report, plan) };
  return plan.areas.map((area) => areaSection(area, parts));
}

/** The centre lines of the street table, which are true only of the register that was made from it. */
function streetLines({ survey }: CheckReport, { of }: PlanReport): Ring<Utm32>[] {
  if (of.register.info.kind !== 'schematic') return [];
  return survey.inputs.dataset.tables.streets.map(({ path }) => path.map(toUtm32));
}

/** What is about tables and files: one list for each file. */
function generalSection(found: readonly Finding[], { nameOf }: CheckReport, text: Text): Html {
  if (found.length === 0) return NOTHING;
  const files = new Map<string, Finding[]>();
  for (const one of found) {
    const file = one.place?.file ?? text.t('build.group-other');
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return html`<section>
<h2>${text.t('check.other-findings')}</h2>
${[...files].map(
  ([file, list]) => html`<h3>${file}</h3>
<ul class="files">${list.map((one) => {
    const { level, place, what, todo } = findingWords(one, text, nameOf);
    const where = place.startsWith(`${file}, `) ? place.slice(file.length + 2) : '';
    return html`<li><span class="level ${one.level}">${level}.</span> ${what} ${todo}${where === '' ? NOTHING : html` <span class="quiet">(${where})</span>`}</li>
`;
  })}</ul>`,
)}
</section>`;
}
