export const periods = {
  period: 'Period',
  areas_one: '{{count}} area',
  areas_other: '{{count}} areas',
  tableOnly: 'table only',
  play: 'Play',
  pause: 'Stop',
  playHelp: 'Shows {{from}} to {{to}} in order. Measured the same way throughout.',
};
