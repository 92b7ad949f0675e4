import type { disclosure as danish } from '../da/disclosure';

export const disclosure: typeof danish = {
  'hidden-small-base': 'Hidden here: too few persons behind the figure.',
  'hidden-small-count': 'Hidden here: the figure counts too few persons.',
  'hidden-small-rest': 'Hidden here: too few persons are not counted.',
  'hidden-small-difference': 'Hidden here: two boundaries of the area differ by too few persons.',
  'hidden-computable': 'Hidden here: another hidden figure could be worked out otherwise.',
  'other-audience': 'By agreement with the source the figure is not in this edition.',
  'option-audience': 'whom the edition is for: public (everyone) or board',
  'told-hidden_one': '1 figure is hidden by disclosure.json:',
  'told-hidden_other': '{{number}} figures are hidden by disclosure.json:',
  'told-hidden-line': '{{indicator}}, {{area}}, {{period}} ({{source}}): {{why}}',
  'told-left-out_one': '1 figure is not in the edition for {{audience}}.',
  'told-left-out_other': '{{number}} figures are not in the edition for {{audience}}.',
  'audience-public': 'everyone',
  'audience-board': 'the board',
};
