import { Refusal } from './refusal';

/** Codes whose coordinates are read: metres in UTM 32, and degrees (WGS84, ETRS89, CRS84, the same within a metre). */
const READ = new Set(['25832', '4326', '4258', 'CRS84', '84']);

/** Refuses a file that says its coordinates are in a system that is not read. What it does not say is detected. */
export function refuseOtherCrs(file: string, name: string | number | null | undefined): void {
  if (name === null || name === undefined) return;
  const code = String(name).split(/[:/#]/).at(-1) ?? '';
  // 0 and -1 are the codes for "not stated"
  if (code === '' || code === '0' || code === '-1' || READ.has(code)) return;
  throw new Refusal('register-crs-other', { place: { file }, values: { crs: String(name) } });
}
