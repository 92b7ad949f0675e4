/** The command that keeps accepted boundaries as versions. */
export const history = {
  history: 'store the boundaries of the areas as versions, and look at stored ones',
  'help-after': `Examples:
  geodata history accept --name "Plan 2025, register November 2026" --date 2026-11-03
  geodata history list
  geodata history show 2026-11-03-plan-2025-register-november-2026
  geodata history check
  geodata diff history:2025-08-01-plan-2025 plan:2025

A version is a folder in geodata/history with address lists, addresses and boundaries as text. It is never overwritten.
Keep it under version control with the rest.`,
  accept: 'store the boundaries as lists and register give them now',
  'option-name': 'name of the version',
  'option-date': 'the day from which it counts, e.g. 2026-11-03; otherwise today',
  'option-plan': 'the plan whose statistics use the boundaries, e.g. 2025; otherwise the newest',
  'option-register': 'address register: a folder from import-register; otherwise the default register',
  list: 'show the stored versions',
  show: 'show a stored version',
  'argument-id': 'id or name of the version; latest is the last one',
  check: 'check that the stored versions are as they were stored',
  accepted_one: 'Stored {{id}}: {{addresses}} addresses in 1 area. Fingerprint {{fingerprint}}.',
  accepted_other: 'Stored {{id}}: {{addresses}} addresses in {{areas}} areas. Fingerprint {{fingerprint}}.',
  'not-accepted': 'No version was stored.',
  none: 'There are no stored versions.',
  unknown: 'There is no stored version called "{{id}}". There are: {{versions}}.',
  'column-date': 'From',
  'column-id': 'Id',
  'column-name': 'Name',
  'column-plan': 'Plan',
  'column-areas': 'Areas',
  'column-addresses': 'Addresses',
  'column-hectares': 'Hectares',
  'column-area': 'Area',
  'column-pieces': 'Pieces',
  'column-perimeter': 'Perimeter, m',
  'column-fingerprint': 'Fingerprint',
  'show-plan': 'Belongs to the statistics of plan {{plan}}. Counts from {{date}}.',
  'show-register': 'Addresses: {{name}}, {{date}} ({{addresses}} addresses). {{source}}.',
  'show-lists': 'Address lists: {{items}} lines.',
  'show-parcels': 'The boundaries follow the parcels in {{file}}, {{date}}.',
  'show-fingerprint': 'Fingerprint: {{fingerprint}}',
  'check-holds': '{{id}}: as it was stored.',
  'check-broken': '{{id}}: not as it was stored.',
  'today-same': "Today's lists and register give the same.",
  'today-result': 'Lists and register are the same today, but the boundaries would be drawn differently.',
  'today-differs': 'Today {{what}} differ.',
  'today-lists': 'the lists',
  'today-register': 'the register',
  'today-parcels': 'the parcels',
  'today-parameters': 'the distances',
};
