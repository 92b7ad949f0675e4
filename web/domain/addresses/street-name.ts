// Marks without width come along when text is copied from a PDF; they are not part of a name.
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const APOSTROPHES = /[’‘´`]/g;

/**
 * The form in which street names are compared. Two names are the same street only when these forms are equal:
 *
 * 1. Unicode NFC, so that "å" is one letter however it was typed;
 * 2. small letters ("Hermann Stillings vej" = "Hermann Stillings Vej");
 * 3. a full stop counts as a blank ("Gl.Jennumvej" = "Gl. Jennumvej" = "Gl Jennumvej");
 * 4. blanks of any kind become one, none at the ends; marks without width are taken away;
 * 5. dashes and apostrophes of any kind become "-" and "'".
 *
 * Nothing else is folded: "Allé" and "Alle", "Gl." and "Gammel", "aa" and "å", "Stillingsvej" and "Stillings Vej" differ,
 * and meet only through the alias table.
 */
export function normaliseStreet(name: string): string {
  return name
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/\./g, ' ')
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC'); // small letters may fall apart again ("İ")
}
