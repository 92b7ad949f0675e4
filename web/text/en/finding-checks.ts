/** What the checks of lists, register and boundaries against each other say. */
export const checkFindings = {
  'side-gap_one':
    "{{street}} {{houses}} stands between the area's own addresses on the same side, but is in no list.",
  'side-gap_other':
    "{{count}} addresses on {{street}} are passed over: {{houses}}. They stand between the area's own on the same side, but are in no list.",
  'side-gap-do':
    'Addresses that belong to the area must be written in the list. Otherwise there is nothing to do.',
  'letters-left-out_one':
    '{{street}} {{houses}} is left out: the list names the number with certain letters only.',
  'letters-left-out_other':
    '{{count}} houses on {{street}} are left out, because the list names their numbers with certain letters only: {{houses}}.',
  'letters-left-out-do': 'Letters that belong to the area must be written in the list.',
  'address-enclosed_one': '{{street}} {{houses}} is surrounded by {{area}}, but is in no list.',
  'address-enclosed_other':
    '{{count}} addresses on {{street}} are surrounded by {{area}}, but are in no list: {{houses}}.',
  'address-enclosed-do':
    'Addresses that belong to the area must be written in the list. Otherwise there is nothing to do.',
  'postcode-differs-on-street_one':
    "{{street}} {{houses}} has postcode {{postcode}}. Most of the area's addresses on the street have {{usual}}.",
  'postcode-differs-on-street_other':
    "{{count}} addresses on {{street}} have postcode {{postcode}}: {{houses}}. Most of the area's addresses on the street have {{usual}}.",
  'postcode-differs-on-street-do':
    'Check that it is the right street: another town may have one of the same name.',
  'postcode-differs-in-area_one':
    '{{street}} {{houses}} has postcode {{postcode}}. Most addresses in {{area}} have {{usual}}.',
  'postcode-differs-in-area_other':
    'All {{count}} addresses on {{street}} have postcode {{postcode}}. Most addresses in {{area}} have {{usual}}.',
  'postcode-differs-in-area-do':
    'Check that it is the right street: another town may have one of the same name.',
  'municipality-differs_one':
    "{{street}} {{houses}} lies in municipality {{municipality}}. Most of the plan's addresses lie in {{usual}}.",
  'municipality-differs_other':
    "{{count}} addresses on {{street}} lie in municipality {{municipality}}: {{houses}}. Most of the plan's addresses lie in {{usual}}.",
  'municipality-differs-do':
    'Check that it is the right street: another municipality may have one of the same name.',
  'list-names-preliminary_one':
    '{{street}} {{houses}} is in the list, but preliminary in the register. It comes in when it is final.',
  'list-names-preliminary_other':
    '{{count}} addresses on {{street}} are in the list, but preliminary in the register: {{houses}}. They come in when they are final.',
  'list-names-preliminary-do': '',
  'list-names-discontinued_one': '{{street}} {{houses}} is in the list, but discontinued in the register.',
  'list-names-discontinued_other':
    '{{count}} addresses on {{street}} are in the list, but discontinued in the register: {{houses}}.',
  'list-names-discontinued-do':
    'Find out whether something was torn down or renumbered, and correct the list.',
};
