import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import {
  type AddressChange,
  addressOfChange,
  areaOfChange,
} from '../../../web/domain/difference/address-changes';
import { type AreaChange, isChanged } from '../../../web/domain/difference/area-changes';
import { type Html, html, NOTHING, wide } from '../../../web/svg/html';
import { htmlPage } from '../../../web/svg/html-page';
import { toSvgString } from '../../../web/svg/node';
import type { Text } from '../../../web/text';
import { capital } from '../../../web/text/lists';
import { fontFaces } from '../../check/html/fonts';
import { STYLE } from '../../check/html/style';
import type { Comparison } from '../compare';
import { addressesWords, changeWords, effectWords, measureWords, NEARLY, sideWords } from '../words';
import { mapKey } from './key';
import { differenceMap } from './map';
import { areaTable } from './summary';

const OWN_STYLE = `.facts { margin-top: 8px }
.changes td:last-child { min-width: 8em }`;
const MAP = { width: 816, height: 420 };
/** Longer tables belong into a table program. */
const MOST_ROWS = 2000;

/**
 * The comparison as one HTML document that can be sent by mail and printed: no scripts, no other files, every text escaped.
 * The same comparison gives the same bytes.
 */
export function differenceDocument(comparison: Comparison, text: Text): string {
  const { before, after, difference } = comparison;
  const { t } = text;
  const changed = difference.areas.filter(isChanged);
  const same = difference.areas.filter((area) => !isChanged(area));
  const outside = difference.changes.filter((change) => areaOfChange(change) === '');
  const schematic = [before, after].some(({ facts }) => facts.register.kind === 'schematic');
  const body = html`<main>
<h1>${t('difference.title')}</h1>
<p class="register">${t('difference.doc-before')}: ${sideWords(before.facts, text)}</p>
<p class="register">${t('difference.doc-after')}: ${sideWords(after.facts, text)}</p>
<p class="lead">${leadWords(difference.changes.length, text)}</p>
${schematic ? html`<p class="caution">${t('difference.schematic')}</p>` : NOTHING}
${difference.areas.length > 0 ? areaTable(comparison, text) : NOTHING}
${changed.length > 0 ? mapKey(text) : NOTHING}
${changed.map((area) => areaSection(area, comparison, text))}
${outside.length > 0 ? outsideSection(outside, comparison, text) : NOTHING}
${same.length > 0 ? unchangedSection(same, comparison, text) : NOTHING}
</main>`;
  return htmlPage({
    language: text.language,
    title: t('difference.title'),
    style: `${fontFaces()}\n${STYLE}\n${OWN_STYLE}`,
    body: body.markup,
  });
}

const leadWords = (count: number, { t, number }: Text): string =>
  count === 0 ? t('difference.none') : t('difference.changes', { count, number: number(count) });

/** One area: figures in sentences, a map, and every address that differs. */
function areaSection(area: AreaChange, comparison: Comparison, text: Text): Html {
  const { t, number } = text;
  const { difference, nameOf } = comparison;
  const name = nameOf(area.area);
  const own = difference.changes.filter((change) => areaOfChange(change) === area.area);
  // an address that went to another area is told there, and shown here too
  const gone = difference.changes.filter(
    (one) => one.kinds[0] === 'switched' && one.before?.area === area.area,
  );
  const ground = (area.shape?.gainedArea ?? 0) + (area.shape?.lostArea ?? 0);
  // a few square metres of a neighbour's line are not worth a map
  const isWorthIt = own.length + gone.length > 0 || ground >= NEARLY;
  const map =
    isWorthIt &&
    differenceMap(comparison, area, [...own, ...gone], MAP, {
      id: `map-${area.area}`,
      title: t('difference.map-of', { area: name }),
      description: t('difference.map-words'),
      metres: (metres) => t('difference.metres', { number: number(metres) }),
    });
  const title = area.before
    ? area.after
      ? 'difference.area'
      : 'difference.area-gone'
    : 'difference.area-new';
  const sentences = [addressesWords(area, text), ...measureWords(area, text), ...effectWords(area, text)];
  return html`<section>
<h2 id="area-${area.area}">${t(title, { area: name })}</h2>
<p class="facts">${sentences.join(' ')}</p>
${map ? html`<div class="overview">${wide(t('difference.map-of', { area: name }), { markup: toSvgString(map) })}</div>` : NOTHING}
${changeTable(name, [...own, ...gone], comparison, text)}
</section>
`;
}

function outsideSection(changes: readonly AddressChange[], comparison: Comparison, text: Text): Html {
  const { t } = text;
  return html`<section>
<h2>${t('difference.outside-title')}</h2>
<p class="small">${t('difference.outside-lead')}</p>
${changeTable(t('difference.outside-title'), changes, comparison, text)}
</section>
`;
}

const unchangedSection = (areas: readonly AreaChange[], { nameOf }: Comparison, text: Text): Html =>
  html`<section>
<h2>${text.t('difference.unchanged-title')}</h2>
<p class="small">${areas.map(({ area }) => nameOf(area)).join(', ')}.</p>
</section>`;

/** One row per street, postcode and thing that happened, with the house numbers that share it; `name` says whose. */
function changeTable(
  name: string,
  changes: readonly AddressChange[],
  { nameOf }: Comparison,
  text: Text,
): Html {
  const { t, number } = text;
  if (changes.length === 0) return NOTHING;
  const rows = new Map<string, { street: string; postcode: string; what: string; houses: string[] }>();
  for (const change of changes) {
    const address = addressOfChange(change);
    if (!address) continue;
    const what = capital(changeWords(change, text, nameOf).join('; '));
    const key = `${address.street}|${address.postcode}|${what}`;
    const row = rows.get(key) ?? { street: address.street, postcode: address.postcode, what, houses: [] };
    row.houses.push(formatHouseNumber(address.house));
    rows.set(key, row);
  }
  const hidden = rows.size - MOST_ROWS;
  const more =
    hidden > 0
      ? html`<p class="small">${t('difference.more-rows', { count: hidden, number: number(hidden) })}</p>`
      : NOTHING;
  return html`${wide(
    name,
    html`<table class="changes">
<thead><tr><th scope="col">${t('difference.column-street')}</th><th scope="col">${t('difference.column-postcode')}</th><th scope="col">${t('difference.column-houses')}</th><th scope="col" class="number">${t('difference.column-count')}</th><th scope="col">${t('difference.column-what')}</th></tr></thead>
<tbody>${[...rows.values()].slice(0, MOST_ROWS).map(
      ({ street, postcode, what, houses }) =>
        html`<tr><th scope="row">${street}</th><td>${postcode}</td><td>${houses.join(', ')}</td><td class="number">${number(houses.length)}</td><td>${what}</td></tr>
`,
    )}</tbody>
</table>`,
  )}
${more}`;
}
