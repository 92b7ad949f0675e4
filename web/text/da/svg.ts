/** Words that stand inside pictures: legend and time series. */
export const svg = {
  // classes with their closure
  classUnder: '{{from}} til under {{to}}{{unit}}',
  classLast: '{{from}} til {{to}}{{unit}}',
  classOne: '{{from}}{{unit}}',
  lineFrom: '{{from}} til',
  lineUnder: 'under {{to}}',
  closure: 'Hver klasse tæller sin nedre grænse med, men ikke sin øvre. Den sidste tæller begge med.',
  below: '(under skalaen)',
  above: '(over skalaen)',
  mean: 'gennemsnit',
  // marks
  markNone: 'intet tal',
  markSuspect: 'usikkert tal',
  markBound: 'kun oplyst som en grænse',
  markSmall: 'få personer bag tallet',
  few: 'få',
  // time series
  seriesTitle: '{{indicator}} i {{area}}',
  seriesMany: '{{number}} målinger: {{values}}.',
  seriesOne: 'Én måling: {{values}}.',
  seriesValue: '{{period}} {{value}}',
  seriesTown: '{{name}}: {{values}}.',
  seriesNone: 'Intet tal for {{area}}: {{reason}}.',
  seriesNoneAtAll: 'Intet tal for {{area}}.',
  cutBreak: 'brud',
  yearRange: '{{from}} til {{to}}',
};
