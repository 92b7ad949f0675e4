/** What the checks of lists, register and boundaries against each other say. */
export const checkFindings = {
  'side-gap_one':
    '{{street}} {{houses}} ligger mellem områdets egne adresser på samme side, men står ikke i nogen liste.',
  'side-gap_other':
    '{{count}} adresser på {{street}} springes over: {{houses}}. De ligger mellem områdets egne på samme side, men står ikke i nogen liste.',
  'side-gap-do': 'Adresser, der hører til området, skal skrives i listen. Ellers er der intet at gøre.',
  'letters-left-out_one':
    '{{street}} {{houses}} er ikke med: Listen nævner kun nummeret med bestemte bogstaver.',
  'letters-left-out_other':
    '{{count}} huse på {{street}} er ikke med, fordi listen kun nævner numrene med bestemte bogstaver: {{houses}}.',
  'letters-left-out-do': 'Bogstaver, der hører med, skal skrives i listen.',
  'address-enclosed_one': '{{street}} {{houses}} er omgivet af {{area}}, men står ikke i nogen liste.',
  'address-enclosed_other':
    '{{count}} adresser på {{street}} er omgivet af {{area}}, men står ikke i nogen liste: {{houses}}.',
  'address-enclosed-do':
    'Adresser, der hører til området, skal skrives i listen. Ellers er der intet at gøre.',
  'postcode-differs-on-street_one':
    '{{street}} {{houses}} har postnummer {{postcode}}. De fleste af områdets adresser på vejen har {{usual}}.',
  'postcode-differs-on-street_other':
    '{{count}} adresser på {{street}} har postnummer {{postcode}}: {{houses}}. De fleste af områdets adresser på vejen har {{usual}}.',
  'postcode-differs-on-street-do':
    'Kontrollér, at det er den rigtige vej: En anden by kan have en af samme navn.',
  'postcode-differs-in-area_one':
    '{{street}} {{houses}} har postnummer {{postcode}}. De fleste adresser i {{area}} har {{usual}}.',
  'postcode-differs-in-area_other':
    'Alle {{count}} adresser på {{street}} har postnummer {{postcode}}. De fleste adresser i {{area}} har {{usual}}.',
  'postcode-differs-in-area-do':
    'Kontrollér, at det er den rigtige vej: En anden by kan have en af samme navn.',
  'municipality-differs_one':
    '{{street}} {{houses}} ligger i kommune {{municipality}}. De fleste af planens adresser ligger i {{usual}}.',
  'municipality-differs_other':
    '{{count}} adresser på {{street}} ligger i kommune {{municipality}}: {{houses}}. De fleste af planens adresser ligger i {{usual}}.',
  'municipality-differs-do':
    'Kontrollér, at det er den rigtige vej: En anden kommune kan have en af samme navn.',
  'list-names-preliminary_one':
    '{{street}} {{houses}} står i listen, men er foreløbig i registret. Adressen kommer med, når den bliver endelig.',
  'list-names-preliminary_other':
    '{{count}} adresser på {{street}} står i listen, men er foreløbige i registret: {{houses}}. De kommer med, når de bliver endelige.',
  'list-names-preliminary-do': '',
  'list-names-discontinued_one': '{{street}} {{houses}} står i listen, men er nedlagt i registret.',
  'list-names-discontinued_other':
    '{{count}} adresser på {{street}} står i listen, men er nedlagt i registret: {{houses}}.',
  'list-names-discontinued-do': 'Find ud af, om noget er revet ned eller har fået nye numre, og ret listen.',
};
