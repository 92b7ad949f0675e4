import { compareHouseNumbers, formatHouseNumber } from '../../../web/domain/addresses/house-number';
import { addressAt, type PlanCase, type Remark } from '../../../web/domain/checks/remark';
import { type Html, html, NOTHING } from '../../../web/svg/html';
import type { Text } from '../../../web/text';

/** The list that an address stands in, in words, as seen from one area. */
export function listWords(
  of: PlanCase,
  area: number,
  index: number,
  { t }: Text,
  nameOf: (area: string) => string,
): string {
  const own = of.areaOf[index] ?? -1;
  if (own < 0) return t('check.in-none');
  return own === area ? t('check.in-this') : nameOf(of.areaIds[own] ?? '');
}

/** The addresses that a finding is about, by the list that they stand in and their postcode. The street stands above. */
export function addressTable(
  of: PlanCase,
  { finding, concerned, absent, notInForce }: Remark,
  text: Text,
  nameOf: (area: string) => string,
): Html {
  if (concerned.length + absent.length === 0) return NOTHING;
  const { t, number } = text;
  const area = of.areaIds.indexOf(finding.area ?? '');
  const groups = new Map<string, { list: string; postcode: string; houses: string[] }>();
  for (const index of concerned) {
    const { house, postcode } = addressAt(of, index);
    const list = listWords(of, area, index, text, nameOf);
    const group = groups.get(`${list}|${postcode}`) ?? { list, postcode, houses: [] };
    group.houses.push(formatHouseNumber(house));
    groups.set(`${list}|${postcode}`, group);
  }
  if (absent.length > 0)
    groups.set('', {
      list: t(notInForce ? 'check.not-in-force' : 'check.not-in-register'),
      postcode: '',
      houses: [...absent],
    });
  return html`<table>
<thead><tr><th scope="col">${t('check.houses')}</th><th scope="col" class="number">${t('check.count')}</th><th scope="col" class="postcode">${t('check.postcode')}</th><th scope="col" class="list">${t('check.in-list')}</th></tr></thead>
<tbody>${[...groups.values()].map(
    ({ list, postcode, houses }) =>
      html`<tr><th scope="row">${houses.join(', ')}</th><td class="number">${number(houses.length)}</td><td>${postcode}</td><td>${list}</td></tr>
`,
  )}</tbody>
</table>`;
}

/** Every address that an area's findings are about, one a row, with its place: for looking it up in another program. */
export function fullTable(
  of: PlanCase,
  area: number,
  indexes: Iterable<number>,
  text: Text,
  nameOf: (area: string) => string,
): Html {
  const { t } = text;
  const rows = [...new Set(indexes)].sort((a, b) => {
    const [one, other] = [addressAt(of, a), addressAt(of, b)];
    return text.compare(one.street, other.street) || compareHouseNumbers(one.house, other.house) || a - b;
  });
  if (rows.length === 0) return NOTHING;
  return html`<table>
<thead><tr><th scope="col">${t('check.street')}</th><th scope="col" class="number">${t('check.house')}</th><th scope="col">${t('check.postcode')}</th><th scope="col">${t('check.in-list')}</th><th scope="col" class="number">${t('check.east')}</th><th scope="col" class="number">${t('check.north')}</th></tr></thead>
<tbody>${rows.map((index) => {
    const { street, house, postcode, position } = addressAt(of, index);
    const [east, north] = position.map((metres) => metres.toFixed(1).replace('.', t('check.decimal')));
    return html`<tr><th scope="row">${street}</th><td class="number">${formatHouseNumber(house)}</td><td>${postcode}</td><td>${listWords(of, area, index, text, nameOf)}</td><td class="number">${east ?? ''}</td><td class="number">${north ?? ''}</td></tr>
`;
  })}</tbody>
</table>`;
}
