export const screens = {
  map: 'Map',
  compare: 'Compare',
  trends: 'Trends',
  area: 'Area profile',
  goals: 'Goals',
  criteria: 'State criteria',
  boundaries: 'Boundaries',
  present: 'Present',
  data: 'Data and sources',
  accessibility: 'Accessibility',
  failed: 'This screen could not be shown',
  failedHelp:
    'A part of the page could not be fetched or drawn. The figures are not affected. Try reloading the page.',
  reload: 'Reload the page',
};
