/** A rule that every source file keeps, with the sentence for who breaks it. */
interface Rule {
  readonly where: RegExp;
  readonly forbidden: RegExp;
  readonly why: string;
}

const RULES: readonly Rule[] = [
  {
    where: /^web\//,
    forbidden: /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write/,
    why: 'text never becomes HTML',
  },
  {
    where: /^web\//,
    forbidden: /import\s*\{[^}]*\b(area|distance|buffer|length|along|center)\b[^}]*\}\s*from\s*'@turf\/turf'/,
    why: 'areas and distances are computed on metres in EPSG:25832, not on a sphere',
  },
  { where: /^web\//, forbidden: /\bnew Function\(|\beval\(/, why: 'a strict content policy forbids it' },
  { where: /./, forbidden: /@ts-ignore|@ts-nocheck|biome-ignore-all/, why: 'checks are not switched off' },
  {
    where: /^test\//,
    forbidden: /\b(?:it|test|describe)\.(?:only|skip)\(/,
    why: 'a test runs or does not exist',
  },
];

/** The longest a source file may be; data and generated files are not source. */
export const MOST_LINES = 400;

/** What breaks the rules of the house in one file, as lines for a person. */
export function houseComplaints(file: string, code: string): string[] {
  const complaints: string[] = [];
  const lines = code.split('\n').length - 1;
  if (lines > MOST_LINES)
    complaints.push(`${file}: ${lines} lines, at most ${MOST_LINES}: one concept, one file`);
  for (const rule of RULES) {
    if (!rule.where.test(file)) continue;
    const at = code.search(rule.forbidden);
    if (at >= 0) complaints.push(`${file}:${code.slice(0, at).split('\n').length}: ${rule.why}`);
  }
  return complaints;
}
