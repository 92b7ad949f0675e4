/** The command that keeps accepted boundaries as versions. */
export const history = {
  history: 'gem områdernes grænser som udgaver, og se de gemte',
  'help-after': `Eksempler:
  geodata history accept --name "Plan 2025, register november 2026" --date 2026-11-03
  geodata history list
  geodata history show 2026-11-03-plan-2025-register-november-2026
  geodata history check
  geodata diff history:2025-08-01-plan-2025 plan:2025

En udgave er en mappe i geodata/history med adresselister, adresser og grænser som tekst. Den bliver aldrig overskrevet.
Gem den i versionsstyringen sammen med resten.`,
  accept: 'gem grænserne, som lister og register giver dem nu',
  'option-name': 'udgavens navn',
  'option-date': 'den dag, den gælder fra, fx 2026-11-03; ellers i dag',
  'option-plan': 'planen, hvis statistik bruger grænserne, fx 2025; ellers den nyeste',
  'option-register': 'adresseregister: en mappe fra import-register; ellers standardregistret',
  list: 'vis de gemte udgaver',
  show: 'vis en gemt udgave',
  'argument-id': 'udgavens id eller navn; latest er den seneste',
  check: 'kontrollér, at de gemte udgaver er, som de blev gemt',
  accepted_one: 'Gemte {{id}}: {{addresses}} adresser i 1 område. Fingeraftryk {{fingerprint}}.',
  accepted_other: 'Gemte {{id}}: {{addresses}} adresser i {{areas}} områder. Fingeraftryk {{fingerprint}}.',
  'not-accepted': 'Der er ikke gemt nogen udgave.',
  none: 'Der er ingen gemte udgaver.',
  unknown: 'Der er ingen gemt udgave, der hedder »{{id}}«. Der er: {{versions}}.',
  'column-date': 'Gælder fra',
  'column-id': 'Id',
  'column-name': 'Navn',
  'column-plan': 'Plan',
  'column-areas': 'Områder',
  'column-addresses': 'Adresser',
  'column-hectares': 'Hektar',
  'column-area': 'Område',
  'column-pieces': 'Stykker',
  'column-perimeter': 'Omkreds, m',
  'column-fingerprint': 'Fingeraftryk',
  'show-plan': 'Hører til statistikken for plan {{plan}}. Gælder fra {{date}}.',
  'show-register': 'Adresser: {{name}}, {{date}} ({{addresses}} adresser). {{source}}.',
  'show-lists': 'Adresselister: {{items}} linjer.',
  'show-parcels': 'Grænserne følger matriklerne i {{file}}, {{date}}.',
  'show-fingerprint': 'Fingeraftryk: {{fingerprint}}',
  'check-holds': '{{id}}: som den blev gemt.',
  'check-broken': '{{id}}: ikke som den blev gemt.',
  'today-same': 'Lister og register i dag giver det samme.',
  'today-result': 'Lister og register er de samme i dag, men grænserne ville blive tegnet anderledes.',
  'today-differs': 'I dag er {{what}} anderledes.',
  'today-lists': 'listerne',
  'today-register': 'registret',
  'today-parcels': 'matriklerne',
  'today-parameters': 'afstandene',
};
