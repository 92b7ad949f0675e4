export const screens = {
  map: 'Kort',
  compare: 'Sammenlign',
  trends: 'Udvikling',
  area: 'Områdeprofil',
  goals: 'Mål og delmål',
  criteria: 'Statens kriterier',
  boundaries: 'Områdeafgrænsning',
  present: 'Præsentation',
  data: 'Tal og kilder',
  accessibility: 'Tilgængelighed',
  failed: 'Skærmen kunne ikke vises',
  failedHelp:
    'En del af siden kunne ikke hentes eller tegnes. Tallene er ikke berørt. Prøv at genindlæse siden.',
  reload: 'Genindlæs siden',
};
