import type { RegisterReading } from '../../web/data/registers/read-register';
import type { SkipReason } from '../../web/data/registers/reasons';
import type { SlotName } from '../../web/data/registers/slots';
import { suggestColumns } from '../../web/data/registers/suggest-columns';
import type { TableReport } from '../../web/data/registers/table-report';
import type { Text } from '../../web/text';
import { type Console, tellFindings, textTable } from '../console';

const DELIMITERS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** Findings that an option can help with. */
const HINTS = [
  'register-encoding-mixed',
  'register-decimal-mixed',
  'register-crs-mixed',
  'register-status-unclear',
  'register-text-suspicious',
] as const;

/** Says what was recognised, what became of the rows, what is wrong, and what must be asked. */
export function tellReading(to: Console, reading: RegisterReading): void {
  for (const table of reading.tables) for (const line of tableLines(table, to.text)) to.say(line);
  // files that were refused together were at least recognised
  if (reading.tables.length === 0)
    for (const { file, table, format, kind } of reading.recognised)
      to.say(
        `${nameOf(file, table)}: ${to.text.t(`registers.kind-${kind ?? 'unknown'}`)} · ${to.text.t(`registers.format-${format}`)}`,
      );
  if (reading.recognised.length > 0) to.say('');
  tellFindings(to, reading.findings);
  for (const code of HINTS)
    if (reading.findings.some((found) => found.code === code)) to.say(to.text.t(`registers.hint-${code}`));
  if (reading.question) for (const line of questionLines(reading.question, to.text)) to.say(line);
}

const nameOf = (file: string, table: string): string => (table ? `${file} · ${table}` : file);

/** What a table is, how it is written, and what became of its rows. */
export function tableLines(table: TableReport, text: Text): string[] {
  const { t } = text;
  const lines = [
    `${nameOf(table.file, table.table)}: ${t(`registers.kind-${table.kind ?? 'unknown'}`)}`,
    `  ${formWords(table, text).join(' · ')}`,
  ];
  const columns = Object.entries(table.columns) as [SlotName, string][];
  // the fields of a known layout need no telling
  if (columns.length > 0 && table.kind === 'columns') {
    const list = columns.map(([slot, column]) =>
      t('registers.column-is', { meaning: t(`registers.slot-${slot}`), column }),
    );
    lines.push(`  ${t('registers.columns', { list: list.join(', ') })}`);
  }
  return [...lines, ...countLines(table, text)];
}

function formWords(table: TableReport, text: Text): string[] {
  const { t } = text;
  const words: string[] = [t(`registers.format-${table.format}`)];
  if (table.encoding) words.push(table.encoding);
  if (table.delimiter) {
    const known = DELIMITERS[table.delimiter];
    words.push(
      known ? t(`registers.delimiter-${known}`) : t('registers.delimiter-other', { sign: table.delimiter }),
    );
  }
  if (table.decimal) words.push(t(`registers.decimal-${table.decimal === ',' ? 'comma' : 'point'}`));
  if (table.axes) words.push(t(`registers.axes-${table.axes}`));
  return words;
}

function countLines(table: TableReport, text: Text): string[] {
  const { t, number } = text;
  const rows = t('registers.rows', {
    count: table.rows,
    number: number(table.rows),
    read: number(table.read),
  });
  const skipped = Object.entries(table.skipped) as [SkipReason, number][];
  if (skipped.length === 0) return [`  ${rows}`];
  const sum = skipped.reduce((total, [, count]) => total + count, 0);
  const width = Math.max(...skipped.map(([, count]) => number(count).length));
  return [
    `  ${t('registers.rows-skipped', { rows, skipped: number(sum) })}`,
    ...skipped.map(
      ([reason, count]) =>
        `    ${t('registers.skipped-line', {
          number: number(count).padStart(width),
          reason: t(`registers.reason-${reason}`),
        })}`,
    ),
  ];
}

/** The columns with what stands in them, and the option that answers. */
export function questionLines(question: NonNullable<RegisterReading['question']>, text: Text): string[] {
  const { t } = text;
  const missing = question.missing.map((what) => t(`registers.missing-${what}`));
  const last = missing.pop() ?? '';
  const list = missing.length > 0 ? t('registers.and', { first: missing.join(', '), last }) : last;
  const rows = question.columns.map(({ name, examples }) => [`  ${name}`, examples.join(' · ')]);
  const answer = suggestColumns(question)
    .map(({ key, column }) => `${key}=${column || t('registers.ask-placeholder')}`)
    .join(',');
  return [
    '',
    t('registers.ask-intro', { file: question.file, missing: list }),
    textTable([[`  ${t('registers.ask-column')}`, t('registers.ask-examples')], ...rows]),
    `${t('registers.ask-option')} --columns ${/[\s;#&|<>$'"]/.test(answer) ? `"${answer}"` : answer}`,
  ];
}
