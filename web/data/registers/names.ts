/**
 * A column or field name as it is compared: lower case, æ, ø, å written out, only letters, digits and the dots between
 * nested fields. `id_lokalId`, `ID_LOKALID` and `idLokalId` are one name, as are `etrs89koordinat_øst` and `…_oest`.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9.]/g, '');
}
