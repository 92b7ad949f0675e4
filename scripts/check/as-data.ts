import { remarkHouses } from '../../web/domain/checks/report';
import type { Finding } from '../../web/domain/findings/finding';
import type { Text } from '../../web/text';
import { findingWords } from '../../web/text/finding-words';
import type { CheckReport } from './report';

/** One finding as data: its fields, its words, and how many addresses it is about. */
interface FindingData extends Finding {
  readonly what: string;
  readonly todo: string;
  readonly addresses: number;
}

/** The report as data: what the counts are of everything, what the findings are of what was asked for. */
export interface ReportData {
  readonly register: string | null;
  readonly plans: readonly { readonly plan: string; readonly areas: number; readonly addresses: number }[];
  readonly counts: CheckReport['counts'];
  readonly findings: readonly FindingData[];
}

/** Makes the report's data; the words are in the language of `text`. */
export function reportData({ survey, plans, counts, shown, nameOf }: CheckReport, text: Text): ReportData {
  const { register } = survey.inputs;
  return {
    register: register ? register.info.name : null,
    plans: plans.map(({ of }) => ({
      plan: of.plan,
      areas: of.areaIds.length,
      addresses: of.areaOf.filter((area) => area >= 0).length,
    })),
    counts,
    findings: shown.map((remark) => {
      const { what, todo } = findingWords(remark.finding, text, nameOf);
      const addresses = register ? new Set(remarkHouses(remark, register)).size : 0;
      return { ...remark.finding, what, todo, addresses };
    }),
  };
}
