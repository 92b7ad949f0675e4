export const periods = {
  period: 'Periode',
  areas_one: '{{count}} område',
  areas_other: '{{count}} områder',
  tableOnly: 'kun i tabellen',
  play: 'Afspil',
  pause: 'Stop',
  playHelp: 'Viser {{from}} til {{to}} i rækkefølge. Målt på samme måde hele vejen.',
};
