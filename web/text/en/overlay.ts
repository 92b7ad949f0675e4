/** School districts, district schools and nearest daycare: what is computed in the browser. */
export const overlay = {
  section: 'Schools and daycare',
  districts: 'School district, grades {{band}}',
  documented: 'District school in the plan, grades {{band}}',
  schoolDistance: 'To the district school, grades {{band}}',
  daycare: 'Nearest daycare',
  computed: 'computed from addresses and area',
  straight: 'computed in a straight line',
  fromPlan: 'as stated by the plan',
  // shares
  whole: 'all addresses, the whole area',
  allAddresses: 'all addresses, {{area}} of the area',
  areaOnly: '{{area}} of the area, no addresses',
  areaOnlyOf: '{{school}}: {{area}} of the area, no addresses',
  part: '{{addresses}} of the addresses, {{area}} of the area',
  partOf: '{{school}}: {{addresses}} of the addresses, {{area}} of the area',
  outside: 'outside all districts: {{addresses}} of the addresses, {{area}} of the area',
  contested: '{{addresses}} addresses and {{area}} m² belong to two districts and are shared equally',
  slivers: 'Remnants under {{limit}} m² without addresses are counted but not named.',
  underOne: 'under 1{{sign}}',
  overNinetyNine: 'over 99{{sign}}',
  noDistrict: 'no district',
  // documented school
  agrees: 'agrees with the computation',
  differs: 'differs: {{addresses}} of {{of}} addresses lie in another district',
  differsNone: 'differs: no addresses lie in the district of {{school}}',
  'not-documented': 'not named in the plan',
  'not-computed': 'cannot be compared: no addresses',
  assumed: 'the addresses of the departments are assumed',
  departments_one: '{{school}}: {{count}} department ({{list}})',
  departments_other: '{{school}}: {{count}} departments ({{list}})',
  // distances
  about: 'about {{metres}} m',
  underMetres: 'under {{metres}} m',
  range: 'from {{from}} to {{to}} m',
  rangeUnder: 'up to {{to}} m',
  placeUnknown: 'the place of the school is not known',
  toSchool: '{{school}}: {{distance}} ({{addresses}} addresses)',
  nearestFor: 'nearest for {{count}} of {{of}} addresses',
  ownNearest: 'each address to its own nearest: {{distance}}',
  alsoNearest: '{{name}} is nearest for {{count}} of {{of}} addresses',
  daycareAssumed: 'place assumed',
  noDaycare: 'no daycare is known',
  median:
    'The distance is the middle one of the addresses’ distances in a straight line, not along the streets.',
  precision:
    'The addresses lie within about {{addresses}} m of their true place, the school or daycare within about {{place}} m.',
  notEnrolment: 'The nearest daycare is not necessarily the one that the children attend.',
  schematic:
    'The school districts are schematic and drawn so that they fit what the plan says. That they agree is therefore no check.',
  assumedNote:
    'For {{area}} the plan names schools for each department, but not which addresses belong to the department. That is assumed.',
  // progress and failure
  running: 'Computing school districts and distances: {{done}} of {{total}} areas',
  starting: 'Computing school districts and distances',
  cancel: 'Stop the computation',
  retry: 'Compute again',
  'worker-not-started':
    'School districts and distances cannot be computed: the browser could not start the computation.',
  cancelled: 'The computation of school districts and distances was stopped.',
  'input-unusable': 'School districts and distances cannot be computed: there are no usable area boundaries.',
  'computation-failed':
    'School districts and distances cannot be computed: an error occurred in the computation.',
  areaMissing: 'the area could not be computed',
};
