import type { Finding, Level } from '../../web/domain/findings/finding';
import { findingWords } from '../../web/text/finding-words';
import type { Console } from '../console';

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

type NameOf = (area: string) => string;

/**
 * Says findings in words, the heaviest first, grouped by plan and area and within that by street, with counts; what
 * concerns no area stands last, by file.
 */
export function tellGrouped(to: Console, findings: readonly Finding[], nameOfArea: NameOf): void {
  const { t, number } = to.text;
  for (const level of LEVELS) {
    const own = findings.filter((found) => found.level === level);
    if (own.length === 0) continue;
    to.say('');
    to.say(t('build.group-level', { level: t(`findingParts.level-${level}`), number: number(own.length) }));
    for (const [title, group] of grouped(own, (found) => areaTitle(found, to, nameOfArea))) {
      to.say(`  ${title} (${number(group.length)})`);
      for (const [street, list] of grouped(group, ({ area, street }) => (area ? (street ?? '') : ''))) {
        if (street !== '') to.say(`    ${t('build.group-street', { street, number: number(list.length) })}`);
        tellList(to, list, nameOfArea, street === '' ? '    ' : '      ');
      }
    }
  }
}

/** One line for each finding; what to do is said once for findings of one kind that follow each other. */
function tellList(to: Console, list: readonly Finding[], nameOfArea: NameOf, indent: string): void {
  list.forEach((found, i) => {
    const { place, what, todo } = findingWords(found, to.text, nameOfArea);
    to.say(`${indent}${place === '' ? '' : `${place}: `}${what}`);
    const next = list[i + 1];
    const nextTodo = next && findingWords(next, to.text, nameOfArea).todo;
    if (todo !== '' && todo !== nextTodo) to.say(`${indent}  → ${todo}`);
  });
}

function areaTitle({ plan, area, place }: Finding, to: Console, nameOfArea: NameOf): string {
  if (area && plan) return to.text.t('build.group-plan-area', { plan, area: nameOfArea(area) });
  if (area) return nameOfArea(area);
  return place?.file ?? to.text.t('build.group-other');
}

/** Groups in the order of their first element. */
function grouped<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
