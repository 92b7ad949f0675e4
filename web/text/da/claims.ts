/** Sentences that are bound to figures, and what is said about them when they are checked. */
export const claims = {
  // where
  inArea: 'i {{area}}',
  inAggregate: 'i {{area}} under ét',
  inMunicipality: 'i hele kommunen',
  inCountry: 'i hele landet',
  inGroup: '({{area}})',
  // sentences
  value: '{{indicator}}, {{period}}: {{value}} {{where}}.',
  beside: '{{indicator}}, {{period}}: {{value}} {{where}} og {{town}} i hele kommunen.',
  over: '{{indicator}}, {{period}}: {{value}} {{where}}, {{distance}} over kommunens {{town}}. Forskellen er næppe tilfældig.',
  under:
    '{{indicator}}, {{period}}: {{value}} {{where}}, {{distance}} under kommunens {{town}}. Forskellen er næppe tilfældig.',
  similar:
    '{{indicator}}, {{period}}: {{value}} {{where}} og {{town}} i hele kommunen. Der er ingen sikker forskel.',
  areas:
    '{{indicator}}, {{period}}: mellem {{from}} og {{to}} i {{number}} områder og {{town}} i hele kommunen.',
  areasOver:
    '{{indicator}}, {{period}}: alle {{number}} områder ligger over kommunens {{town}}. Forskellene er næppe tilfældige.',
  areasUnder:
    '{{indicator}}, {{period}}: alle {{number}} områder ligger under kommunens {{town}}. Forskellene er næppe tilfældige.',
  falling:
    '{{indicator}}: faldet {{number}} målinger i træk {{where}}, fra {{from}} ({{fromPeriod}}) til {{to}} ({{toPeriod}}).',
  rising:
    '{{indicator}}: steget {{number}} målinger i træk {{where}}, fra {{from}} ({{fromPeriod}}) til {{to}} ({{toPeriod}}).',
  baselineOver:
    '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), {{distance}} over udgangspunktet på {{from}} ({{fromPeriod}}).',
  baselineUnder:
    '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), {{distance}} under udgangspunktet på {{from}} ({{fromPeriod}}).',
  baselineLevel:
    '{{indicator}}: {{to}} {{where}} ({{toPeriod}}), det samme som ved udgangspunktet ({{fromPeriod}}).',
  certain: 'Forskellen er næppe tilfældig.',
  chance: 'Forskellen kan være tilfældig.',
  untested: 'Det kan ikke testes, om forskellen er tilfældig.',
  notAllCertain: 'Ikke alle forskellene er sikre.',
  // states
  stateTrue: 'stemmer',
  stateChanged: 'tallene er ændret',
  stateNoLongerTrue: 'stemmer ikke længere',
  stateUnknown: 'kan ikke kontrolleres',
  suggestion: 'Forslag: {{sentence}}',
  noSuggestion: 'Der er intet tal at sætte i stedet ({{reason}}).',
  failing_one: 'En sætning stemmer ikke længere med tallene',
  failing_other: '{{count}} sætninger stemmer ikke længere med tallene',
  allTrue_one: 'Den ene sætning, der er bundet til tal, stemmer.',
  allTrue_other: 'Alle {{count}} sætninger, der er bundet til tal, stemmer.',
  line: '{{sentence}} ({{state}})',
  // why there is nothing to say
  noIndicatorUnknown: 'indikatoren findes ikke i disse data',
  noAreaUnknown: 'området findes ikke i disse data',
  noNotForStories: 'tallet kan kun stå i tabeller eller er usikkert',
  noFigure: 'tallene siger ikke dette længere',
  noMunicipality: 'kommunen har intet sikkert tal for samme periode',
  noNeutral: 'indikatoren er neutral og vurderes ikke',
  noCount: 'antal sammenlignes ikke med kommunen',
  noTooFew: 'der er for få målinger',
  noBaseline: 'der er intet nyere tal end udgangspunktet',
  // warnings to authors
  warnExtreme:
    'Sætningen rangordner. Fortæl hellere, hvad der er målt, uden at udnævne et område til det laveste eller højeste.',
  warnNickname: 'Ordet skader og hører kun hjemme i et citeret lovnavn.',
  warnTimes: '“Gange højere” kan misforstås. Skriv “4,5 gange kommunens niveau”.',
  warnNeutral: 'Indikatoren er neutral: ingen kalder den bedre eller dårligere.',
  warnUntested: 'Forskellen er ikke testet. Kald den ikke bedre eller dårligere.',
  warnTableOnly: 'Tallet må kun stå i tabeller og ikke i en fortælling.',
};
