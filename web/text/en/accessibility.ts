export const accessibility = {
  title: 'Accessibility statement',
  assessed: 'Assessed {{date}}',
  intro:
    'The statement is about Boligsocial Monitor. The site is to be usable by all, and public websites must follow the Danish act no. 692 of 8 June 2018 on the accessibility of websites of public bodies. The requirements are those of EN 301 549, which are WCAG 2.1, levels A and AA. We also try WCAG 2.2.',
  statusTitle: 'Compliance',
  status:
    'Boligsocial Monitor complies in part. What is not accessible, or what we have not tried, is listed below.',
  limitsTitle: 'Content that is not accessible',
  limits: 'We know of these gaps, and of what can be used instead:',
  limitMap:
    'The large map is a picture that a screen reader cannot read. Maps are outside the act. All figures on the map stand in the table beside it.',
  limitAddresses:
    'Single addresses on the map cannot be reached by keyboard. In an area profile you can write an address and be told whether it belongs.',
  limitDraw:
    'On the screen Boundaries, drawing around addresses takes a mouse or a finger. The same can be written in the list.',
  limitFiles:
    'Pictures that you save (PNG and SVG) and presentations (PowerPoint) have not been tried with a screen reader. Figures can be saved as CSV. The data report is a tagged PDF, but has not been checked against PDF/UA.',
  limitLanguage:
    'Notes from reading the sources are in English. They are marked, so that a screen reader can change its language. In the English edition, definitions and reasons are in Danish.',
  limitTables:
    'Wide tables scroll sideways by themselves in a narrow window. They can be scrolled by keyboard when they have the focus.',
  testedTitle: 'How it was assessed',
  tested:
    'The assessment is our own. It rests on tests that are run whenever the site is changed, and on looking at the screens:',
  testedAxe:
    'Every screen was tried with the tool axe (WCAG 2.0-2.2, A and AA), several of them also in dark appearance and in English.',
  testedKeys:
    'Every screen was walked through with the tab key: the focus is seen, is not caught, and does not move unexpectedly.',
  testedNames: 'Everything that can be pressed or chosen has a name in the browser’s accessibility tree.',
  testedZoom:
    'Every screen, as it opens, can be read without scrolling sideways in a window 320 px wide. That is a zoom of 400\u00a0% on an ordinary screen.',
  testedColours:
    'The contrast between the colours has been computed. On paper, classes are told apart by lines, not by colour. The site was tried with forced colours (high contrast) and with reduced motion.',
  testedWords: 'Definitions (in Danish) have a readability index, LIX, of at most 45, proper names left out.',
  notTested:
    'Not tried: use with particular screen readers (such as NVDA, JAWS and VoiceOver), speech input, and users with disabilities. Nobody from outside has reviewed the site.',
  contactTitle: 'Contact',
  contact:
    'The authority that publishes the site must write here where to turn with gaps or to ask for content in another form. In this edition it has not been filled in.',
  enforceTitle: 'Enforcement',
  enforce:
    'If you do not get an answer that you can use, you can turn to Digitaliseringsstyrelsen (the Danish Agency for Digital Government), which supervises the act.',
};
