import type { Remark } from '../../../web/domain/checks/remark';
import type { AreaRemarks } from '../../../web/domain/checks/report';
import type { FindingCode } from '../../../web/domain/findings/finding';
import type { Ring, Utm32 } from '../../../web/domain/geo/coordinates';
import { type Html, html, NOTHING, wide } from '../../../web/svg/html';
import { toSvgString } from '../../../web/svg/node';
import type { Text } from '../../../web/text';
import { findingWords } from '../../../web/text/finding-words';
import { membersOf } from '../../build/plan-boundaries';
import { findingCounts } from '../../console';
import type { CheckReport, PlanReport } from '../report';
import { addressTable } from './address-table';
import { findingMap } from './finding-map';

const MAP = { width: 400, height: 300 };
const OVERVIEW = { width: 816, height: 420 };

/** What is about words and not about places: a map would show nothing. */
const WITHOUT_MAP: readonly FindingCode[] = ['street-by-alias', 'street-unknown', 'list-number-repeated'];

/** What every part of the document needs. */
export interface DocumentParts {
  readonly report: CheckReport;
  readonly plan: PlanReport;
  readonly text: Text;
  /** Centre lines of streets, where the register has them. */
  readonly lines: readonly Ring<Utm32>[];
}

/** One area: what was found in figures, a map of all of it, then street by street. */
export function areaSection(group: AreaRemarks, parts: DocumentParts): Html {
  const { text, plan } = parts;
  const { t, number } = text;
  const remarks = group.streets.flatMap((street) => street.remarks);
  const figures = findingCounts(
    remarks.map(({ finding }) => finding),
    text,
  );
  const addresses = t('check.addresses', { count: group.addresses, number: number(group.addresses) });
  const name = areaTitle(group, parts);
  return html`<section>
<h2 id="area-${group.plan}-${group.area}">${name}</h2>
<p class="area-figures">${figures} · ${addresses}</p>
${plan.of.boundaries ? overview(group, remarks, parts) : NOTHING}
${group.streets.map(
  ({ street, remarks: own, addresses: count }, s) => html`${
    street === ''
      ? NOTHING
      : html`<h3>${street} <span class="street-figures">${count === 0 ? '' : ` · ${t('check.addresses', { count, number: number(count) })}`}</span></h3>`
  }
${own.map((remark, r) => findingBlock(remark, `${group.plan}-${group.area}-${s}-${r}`, group, street, parts))}`,
)}
</section>`;
}

/** The area's name; with its plan when the document is about another one. */
function areaTitle({ plan, area }: AreaRemarks, { report, text }: DocumentParts): string {
  if (area === '') return text.t('check.plan', { plan });
  const name = report.nameOf(area);
  return plan === report.about?.of.plan ? name : text.t('build.group-plan-area', { plan, area: name });
}

/** All addresses that are named in the section, on one map of the whole area. */
function overview(
  { area }: AreaRemarks,
  remarks: readonly Remark[],
  { plan, text, lines }: DocumentParts,
): Html {
  const index = plan.of.areaIds.indexOf(area);
  if (index < 0) return NOTHING;
  const placed = remarks.filter(({ finding }) => !WITHOUT_MAP.includes(finding.code));
  const concerned = [...new Set(placed.flatMap((remark) => remark.concerned))];
  const notInForce = [...new Set(placed.flatMap((remark) => remark.notInForce ?? []))];
  if (concerned.length + notInForce.length === 0) return NOTHING;
  const title = text.t('check.overview');
  const map = findingMap(
    {
      of: plan.of,
      area: index,
      street: '',
      concerned,
      notInForce,
      around: membersOf(plan.of, index),
      lines,
      ...OVERVIEW,
      numbered: false,
    },
    { id: `overview-${plan.of.plan}-${area}`, title, description: '', metres: metresIn(text) },
  );
  return map
    ? html`<div class="overview"><p>${title}</p>${wide(title, { markup: toSvgString(map) })}</div>`
    : NOTHING;
}

const metresIn =
  ({ t, number }: Text) =>
  (metres: number): string =>
    t('check.metres', { number: number(metres) });

/** A finding in words, with its addresses as a table and, when it has a place, a map. */
function findingBlock(
  remark: Remark,
  id: string,
  { area }: AreaRemarks,
  street: string,
  { report, plan, text, lines }: DocumentParts,
): Html {
  const { finding, concerned, notInForce = [], beside } = remark;
  const { level, place, what, todo } = findingWords(finding, text, report.nameOf);
  const { t, number } = text;
  const ringed = concerned.length + notInForce.length;
  const addresses = t('check.addresses', { count: ringed, number: number(ringed) });
  const index = plan.of.areaIds.indexOf(area);
  const drawable = index >= 0 && plan.of.boundaries && !WITHOUT_MAP.includes(finding.code);
  const map =
    drawable &&
    findingMap(
      {
        of: plan.of,
        area: index,
        street,
        concerned,
        notInForce,
        around: concerned.length === 0 || finding.code === 'far-member' ? beside : [],
        lines,
        ...MAP,
        numbered: true,
      },
      {
        id: `map-${id}`,
        title: t('check.map-of', { street, area: report.nameOf(area) }),
        description: ringed > 0 ? t('check.map-words', { addresses, street }) : '',
        metres: metresIn(text),
      },
    );
  return html`<article class="finding${map ? '' : ' plain'}">
<div>
<p><span class="level ${finding.level}">${level}.</span> ${what}</p>
${todo === '' ? NOTHING : html`<p class="todo">${todo}</p>`}
${place === '' ? NOTHING : html`<p class="where">${place}</p>`}
${finding.code === 'street-by-alias' ? NOTHING : addressTable(plan.of, remark, text, report.nameOf)}
</div>
${map ? { markup: toSvgString(map) } : NOTHING}
</article>
`;
}
