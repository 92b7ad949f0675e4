import type { claims as da } from '../da/claims';

export const claims: Record<keyof typeof da, string> = {
  inArea: 'in {{area}}',
  inAggregate: 'in {{area}} together',
  inMunicipality: 'in the whole municipality',
  inCountry: 'in the whole country',
  inGroup: '({{area}})',
  value: '{{indicator}}, {{period}}: {{value}} {{where}}.',
  beside: '{{indicator}}, {{period}}: {{value}} {{where}} and {{town}} in the whole municipality.',
  over: '{{indicator}}, {{period}}: {{value}} {{where}}, {{distance}} over the municipality’s {{town}}. The difference is hardly chance.',
  under:
    '{{indicator}}, {{period}}: {{value}} {{where}}, {{distance}} under the municipality’s {{town}}. The difference is hardly chance.',
  similar:
    '{{indicator}}, {{period}}: {{value}} {{where}} and {{town}} in the whole municipality. There is no certain difference.',
  areas:
    '{{indicator}}, {{period}}: between {{from}} and {{to}} in {{number}} areas and {{town}} in the whole municipality.',
  areasOver:
    '{{indicator}}, {{period}}: all {{number}} areas lie over the municipality’s {{town}}. The differences are hardly chance.',
  areasUnder:
    '{{indicator}}, {{period}}: all {{number}} areas lie under the municipality’s {{town}}. The differences are hardly chance.',
  falling:
    '{{indicator}}: fallen {{number}} measurements in a row {{where}}, from {{from}} ({{fromPeriod}}) to {{to}} ({{toPeriod}}).',
  rising:
    '{{indicator}}: risen {{number}} measurements in a row {{where}}, from {{from}} ({{fromPeriod}}) to {{to}} ({{toPeriod}}).',
  baselineOver:
    '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), {{distance}} over the baseline of {{from}} ({{fromPeriod}}).',
  baselineUnder:
    '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), {{distance}} under the baseline of {{from}} ({{fromPeriod}}).',
  baselineLevel: '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), the same as at baseline ({{fromPeriod}}).',
  certain: 'The difference is hardly chance.',
  chance: 'The difference may be chance.',
  untested: 'Whether the difference is chance cannot be tested.',
  notAllCertain: 'Not all differences are certain.',
  stateTrue: 'holds',
  stateChanged: 'the figures have changed',
  stateNoLongerTrue: 'no longer true',
  stateUnknown: 'cannot be checked',
  suggestion: 'Suggestion: {{sentence}}',
  noSuggestion: 'There is no figure to put in its place ({{reason}}).',
  failing_one: 'A sentence no longer agrees with the figures',
  failing_other: '{{count}} sentences no longer agree with the figures',
  allTrue_one: 'The one sentence that is bound to figures holds.',
  allTrue_other: 'All {{count}} sentences that are bound to figures hold.',
  line: '{{sentence}} ({{state}})',
  noIndicatorUnknown: 'the indicator is not in these data',
  noAreaUnknown: 'the area is not in these data',
  noNotForStories: 'the figure may stand in tables only, or is uncertain',
  noFigure: 'the figures no longer say this',
  noMunicipality: 'the municipality has no certain figure for the same period',
  noNeutral: 'the indicator is neutral and is not judged',
  noCount: 'counts are not compared with the municipality',
  noTooFew: 'there are too few measurements',
  noBaseline: 'there is no figure newer than the baseline',
  warnExtreme: 'The sentence ranks. Say what was measured without naming an area the lowest or highest.',
  warnNickname: 'The word does harm and belongs only in a quoted name of a law.',
  warnTimes: '“Times higher” is ambiguous. Write “4.5 times the municipality’s level”.',
  warnNeutral: 'The indicator is neutral: no one calls it better or worse.',
  warnUntested: 'The difference has not been tested. Do not call it better or worse.',
  warnTableOnly: 'The figure may stand in tables only, not in a story.',
};
