/** Words that stand inside pictures: legend and time series. */
export const svg = {
  // classes with their closure
  classUnder: '{{from}} to under {{to}}{{unit}}',
  classLast: '{{from}} to {{to}}{{unit}}',
  classOne: '{{from}}{{unit}}',
  lineFrom: '{{from}} to',
  lineUnder: 'under {{to}}',
  closure: 'Each class includes its lower limit but not its upper one. The last includes both.',
  below: '(below the scale)',
  above: '(above the scale)',
  mean: 'mean',
  // marks
  markNone: 'no figure',
  markSuspect: 'doubtful figure',
  markBound: 'only known as a limit',
  markSmall: 'few persons behind the figure',
  few: 'few',
  // time series
  seriesTitle: '{{indicator}} in {{area}}',
  seriesMany: '{{number}} measurements: {{values}}.',
  seriesOne: 'One measurement: {{values}}.',
  seriesValue: '{{period}} {{value}}',
  seriesTown: '{{name}}: {{values}}.',
  seriesNone: 'No figure for {{area}}: {{reason}}.',
  seriesNoneAtAll: 'No figure for {{area}}.',
  cutBreak: 'break',
  yearRange: '{{from}} to {{to}}',
};
