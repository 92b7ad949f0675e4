/** Why figures are hidden, and for whom a build is made. */
export const disclosure = {
  'hidden-small-base': 'Skjult her: for få personer bag tallet.',
  'hidden-small-count': 'Skjult her: tallet tæller for få personer.',
  'hidden-small-rest': 'Skjult her: for få personer er ikke talt med.',
  'hidden-small-difference': 'Skjult her: to afgrænsninger af området adskiller sig med for få personer.',
  'hidden-computable': 'Skjult her: et andet skjult tal kunne ellers regnes ud.',
  'other-audience': 'Tallet er efter aftale med kilden ikke med i denne udgave.',
  'option-audience': 'hvem udgaven er til: public (alle) eller board (bestyrelsen)',
  'told-hidden_one': '1 tal er skjult efter disclosure.json:',
  'told-hidden_other': '{{number}} tal er skjult efter disclosure.json:',
  'told-hidden-line': '{{indicator}}, {{area}}, {{period}} ({{source}}): {{why}}',
  'told-left-out_one': '1 tal er ikke med i udgaven til {{audience}}.',
  'told-left-out_other': '{{number}} tal er ikke med i udgaven til {{audience}}.',
  'audience-public': 'alle',
  'audience-board': 'bestyrelsen',
};
