import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** DAWA's "flad" layout, 73 columns. */
const COLUMNS =
  'id,status,oprettet,ændret,vejkode,vejnavn,adresseringsvejnavn,husnr,supplerendebynavn,postnr,postnrnavn,stormodtagerpostnr,stormodtagerpostnrnavn,kommunekode,kommunenavn,ejerlavkode,ejerlavnavn,matrikelnr,esrejendomsnr,etrs89koordinat_øst,etrs89koordinat_nord,wgs84koordinat_bredde,wgs84koordinat_længde,nøjagtighed,kilde,tekniskstandard,tekstretning,adressepunktændringsdato,ddkn_m100,ddkn_km1,ddkn_km10,kvh,regionskode,regionsnavn,jordstykke_ejerlavkode,jordstykke_matrikelnr,jordstykke_esrejendomsnr,jordstykke_ejerlavnavn,sognekode,sognenavn,politikredskode,politikredsnavn,retskredskode,retskredsnavn,opstillingskredskode,opstillingskredsnavn,zone,højde,adgangspunktid,vejpunkt_id,vejpunkt_kilde,vejpunkt_nøjagtighed,vejpunkt_tekniskstandard,vejpunkt_x,vejpunkt_y,afstemningsområdenummer,afstemningsområdenavn,brofast,supplerendebynavn_dagi_id,navngivenvej_id,menighedsrådsafstemningsområdenummer,menighedsrådsafstemningsområdenavn,vejpunkt_ændret,ikrafttrædelse,nedlagt,darstatus,storkredsnummer,storkredsnavn,valglandsdelsbogstav,valglandsdelsnavn,landsdelsnuts3,landsdelsnavn,betegnelse';

/** Rows written at once. */
const BATCH = 2000;
/** Houses on a street: 1, 3 … 45 on one side. */
export const HOUSES = 23;
/** Streets of a block, 40 m apart; house stands beside house, 9 m apart. */
export const BLOCK = 8;
const BETWEEN_STREETS = 40;
const BETWEEN_HOUSES = 9;
const BLOCKS_ABREAST = 600;

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ky', 'læ', 'mø', 'nå', 'ri', 'sta', 'tro', 've', 'skå'];

/** A name of its own for every street, in letters only. */
export function streetName(street: number): string {
  let name = '';
  for (let rest = street + SYLLABLES.length ** 3; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return `${name[0]?.toUpperCase()}${name.slice(1)}vej`;
}

const hex = (value: number, length: number): string => (value >>> 0).toString(16).padStart(length, '0');
const uuid = (kind: string, i: number): string =>
  `${hex(Math.imul(i, 0x9e3779b1), 8)}-${kind}-32b8-e044-0003ba${hex(i & 0xffffff, 6)}`;

/** One row as long and as varied as a real one (about 800 bytes, two quoted cells in three rows). */
function row(i: number): string {
  const street = Math.floor(i / HOUSES);
  const name = streetName(street);
  const house = `${(i % HOUSES) * 2 + 1}`;
  const block = Math.floor(street / BLOCK);
  const east = (450_000.25 + (block % BLOCKS_ABREAST) * 650 + (i % HOUSES) * BETWEEN_HOUSES).toFixed(2);
  const lane = (street % BLOCK) * BETWEEN_STREETS + ((i * 7919) % 600) / 100;
  const north = (6_060_000.5 + Math.floor(block / BLOCKS_ABREAST) * 900 + lane).toFixed(2);
  const municipality = String(101 + (street % 98) * 7).padStart(4, '0');
  const road = String((street % 9999) + 1).padStart(4, '0');
  const postcode = 1000 + (street % 8000);
  const estate = i % 3 === 0 ? 'Vorup' : '"Vorup By, Vorup"';
  return `${uuid('0a3f', i)},1,2000-02-05T20:17:59.000,2009-11-25T01:07:37.000,${road},${name},${name},${house},,${postcode},Randers NØ,,,${municipality},Randers,2000174,${estate},377æ,9343,${east},${north},55.6720594006065,12.5582458296225,A,5,TD,200,2002-04-07T00:00:00.000,100m_61753_7237,1km_6175_723,10km_617_72,${municipality}${road}__${house},1082,Region Midtjylland,2000174,377,9343,${estate},9185,Vorup,1461,Østjyllands Politi,1157,Retten i Randers,0060,Randers Nord,Byzone,12.3,${uuid('1b40', i)},${uuid('2c41', i)},Ekstern,B,V0,${east},${north},12,Vorup Skole,1,,${uuid('3d42', street)},12,Vorup Sogn,2018-05-03T16:58:34.000,2000-02-05T20:17:59.000,,3,7,Østjylland,C,Midtjylland-Nordjylland,DK042,Østjylland,"${name} ${house}, ${postcode} Randers NØ"`;
}

/** Writes a national register of `rows` rows. The same number gives the same file. */
export async function writeFlat(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path, { highWaterMark: 1 << 22 });
  out.write(`${COLUMNS}\n`);
  for (let from = 0; from < rows; from += BATCH) {
    const lines: string[] = [];
    for (let i = from; i < Math.min(rows, from + BATCH); i++) lines.push(row(i));
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
