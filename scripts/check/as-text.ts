import { type AreaRemarks, remarkHouses } from '../../web/domain/checks/report';
import { type Finding, LEVELS, type Level } from '../../web/domain/findings/finding';
import type { Text } from '../../web/text';
import { findingWords } from '../../web/text/finding-words';
import { findingCounts } from '../console';
import type { CheckReport } from './report';

/** More findings of one kind about one file are counted, not told one by one. */
const TOLD_ONE_BY_ONE = 5;
const EXAMPLES = 3;

/**
 * A report as lines of text: the heaviest level first, within it by plan and area, within that by street, each with the
 * number of addresses; what to do is said once for each kind and area. What concerns no area stands last, by file.
 */
export function reportLines(report: CheckReport, text: Text): string[] {
  const { t, number } = text;
  const lines = LEVELS.flatMap((level) => {
    const own = report.shown.filter(({ finding }) => finding.level === level);
    if (own.length === 0) return [];
    return [
      t('build.group-level', { level: t(`findingParts.level-${level}`), number: number(own.length) }),
      ...report.plans.flatMap(({ areas }) => areas.flatMap((area) => areaLines(area, level, report, text))),
      ...generalLines(
        report.general.filter((found) => found.level === level),
        report,
        text,
      ),
      '',
    ];
  });
  return [
    ...lines,
    ...report.plans.flatMap(({ of, hiddenNotes }) =>
      hiddenNotes === 0
        ? []
        : [t('check.hidden-notes', { plan: of.plan, count: hiddenNotes, number: number(hiddenNotes) })],
    ),
    closingLine(report, text),
  ];
}

/** "1 fejl, 46 bemærkninger", with how many of them are shown when not all are. */
function closingLine({ shown, counts }: CheckReport, { t, number, ...rest }: Text): string {
  const total = counts.error + counts.warning + counts.note;
  if (total === 0) return t('build.check-clean');
  const text = { t, number, ...rest };
  const all = LEVELS.filter((level) => counts[level] > 0)
    .map((level) => t(COUNT_KEYS[level], { count: counts[level], number: number(counts[level]) }))
    .join(', ');
  if (shown.length === total) return all;
  const shownWords =
    shown.length === 0
      ? t('check.none')
      : findingCounts(
          shown.map(({ finding }) => finding),
          text,
        );
  return t('check.shown-of', { all, shown: shownWords });
}

const COUNT_KEYS = {
  error: 'commands.errors',
  warning: 'commands.warnings',
  note: 'commands.notes',
} as const;

function areaLines(
  { plan, area, streets }: AreaRemarks,
  level: Level,
  report: CheckReport,
  text: Text,
): string[] {
  const register = report.survey.inputs.register;
  const own = streets
    .map(({ street, remarks }) => ({
      street,
      remarks: remarks.filter(({ finding }) => finding.level === level),
    }))
    .filter(({ remarks }) => remarks.length > 0);
  if (own.length === 0 || !register) return [];
  const counted = own.map(({ street, remarks }) => ({
    street,
    remarks,
    addresses: new Set(remarks.flatMap((remark) => remarkHouses(remark, register))).size,
  }));
  const title =
    area === ''
      ? text.t('check.plan', { plan })
      : text.t('build.group-plan-area', { plan, area: report.nameOf(area) });
  const told = new Set<string>();
  return [
    `  ${withAddresses(
      title,
      counted.reduce((sum, { addresses }) => sum + addresses, 0),
      text,
    )}`,
    ...counted.flatMap(({ street, remarks, addresses }) => {
      const indent = street === '' ? '    ' : '      ';
      return [
        ...(street === '' ? [] : [`    ${withAddresses(street, addresses, text)}`]),
        ...remarks.flatMap(({ finding }) => findingLines(finding, indent, report, text, told)),
      ];
    }),
  ];
}

/** "Husarvej (5 adresser)"; without the bracket when no address is concerned. */
const withAddresses = (title: string, addresses: number, { t, number }: Text): string =>
  addresses === 0
    ? title
    : `${title} (${t('check.addresses', { count: addresses, number: number(addresses) })})`;

function findingLines(
  found: Finding,
  indent: string,
  { nameOf }: CheckReport,
  text: Text,
  told: Set<string>,
): string[] {
  const { place, what, todo } = findingWords(found, text, nameOf);
  const lines = [`${indent}${what}${place === '' ? '' : ` (${place})`}`];
  if (todo !== '' && !told.has(todo)) lines.push(`${indent}  → ${todo}`);
  told.add(todo);
  return lines;
}

/** Findings about files: those of one kind are told one by one as long as they are few. */
function generalLines(found: readonly Finding[], report: CheckReport, text: Text): string[] {
  const files = new Map<string, Finding[]>();
  for (const one of found) {
    const file = one.place?.file ?? text.t('build.group-other');
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return [...files].flatMap(([file, list]) => {
    const told = new Set<string>();
    const kinds = new Map<string, Finding[]>();
    for (const one of list) kinds.set(one.code, [...(kinds.get(one.code) ?? []), one]);
    return [
      `  ${file} (${text.number(list.length)})`,
      ...[...kinds.values()].flatMap((kind) => {
        const shown = kind.length > TOLD_ONE_BY_ONE ? kind.slice(0, EXAMPLES) : kind;
        const rest = kind.length - shown.length;
        return [
          ...shown.flatMap((one) => findingLines(one, '    ', report, text, told)),
          ...(rest === 0 ? [] : [`    ${text.t('check.more-of-kind', { number: text.number(rest) })}`]),
        ];
      }),
    ];
  });
}
