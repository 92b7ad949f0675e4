/** What makes a spreadsheet read a text as a formula: these signs in front, also behind a tab or a line break. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that a spreadsheet shows as text: an apostrophe goes before a sign that would start a formula. */
export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
