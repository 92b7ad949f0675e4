import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FigureIndex } from '../../web/domain/figures/figure-index';
import { THEMES, type Theme } from '../../web/domain/figures/indicator';
import type { ReportScope } from '../../web/svg/report/report';
import type { Text } from '../../web/text';

/** What the report was asked for, as typed. */
export interface ReportOptions {
  readonly data: string;
  readonly plan?: string;
  readonly out: string;
  readonly html?: string;
  readonly areas?: string;
  readonly themes?: string;
}

/** An answer, or why there is none, in words. */
export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

const names = (list: string): readonly string[] => list.split(',').map((name) => name.trim());

/** Plan, areas and themes as asked for; when one is not there, what there is. */
export function scopeOf(
  { t }: Pick<Text, 't'>,
  { catalogue }: Pick<FigureIndex, 'catalogue'>,
  options: Pick<ReportOptions, 'plan' | 'areas' | 'themes'>,
): Asked<ReportScope> {
  const plans = [...catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  const plan = options.plan === undefined ? plans[0] : plans.find(({ id }) => id === options.plan);
  if (!plan) {
    const there = plans.map(({ id }) => id).join(', ');
    return { ok: false, why: t('report.noPlan', { plan: options.plan ?? '', plans: there }) };
  }
  const areas = options.areas === undefined ? plan.areas : names(options.areas);
  const stray = areas.find((area) => !plan.areas.includes(area));
  if (stray !== undefined)
    return { ok: false, why: t('report.noArea', { area: stray, areas: plan.areas.join(', ') }) };
  const themes = options.themes === undefined ? THEMES : names(options.themes);
  const unknown = themes.find((theme) => !(THEMES as readonly string[]).includes(theme));
  if (unknown !== undefined)
    return { ok: false, why: t('report.noTheme', { theme: unknown, themes: THEMES.join(', ') }) };
  return { ok: true, value: { plan: plan.id, areas, themes: themes as readonly Theme[] } };
}

/** Where the report goes, looked at before the minutes of work: which file on paper, which as a page. */
export function filesOf(
  { t }: Pick<Text, 't'>,
  { out, html }: Pick<ReportOptions, 'out' | 'html'>,
): Asked<{ readonly pdf: string | null; readonly html: string | null }> {
  if (!/\.(pdf|html)$/i.test(out)) return { ok: false, why: t('report.badOut', { file: out }) };
  const isPdf = /\.pdf$/i.test(out);
  const files = { pdf: isPdf ? out : null, html: isPdf ? (html ?? null) : out };
  for (const file of [files.pdf, files.html])
    if (file !== null && !isWritable(file)) return { ok: false, why: t('report.noPlace', { file }) };
  return { ok: true, value: files };
}

function isWritable(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return statSync(dirname(file)).isDirectory() && !(existsSync(file) && statSync(file).isDirectory());
  } catch {
    return false;
  }
}
