import type { districtFindings as daFindings, districtParts as daParts } from '../da/finding-districts';

/** What is said about school districts, parcels and exports; part of the namespace `findings`. */
export const districtFindings: typeof daFindings = {
  'district-file-refused': "The file can't be read as school districts{{detail}}.",
  'district-file-refused-do':
    'Use theme 5710 of GeoFA as shapefile, GeoPackage or GeoJSON, a street list as CSV, or the CPR road register.',
  'district-crs-refused': "The coordinate system can't be used: {{crs}}.",
  'district-crs-refused-do':
    'Save the layer in EPSG:25832 (UTM zone 32) or WGS 84, the whole file in one system.',
  'district-columns-unclear': "It can't be seen which column is {{missing}}. The file has: {{columns}}.",
  'district-columns-unclear-do':
    'Give the columns the names of the theme, e.g. udd_distrikt_navn, starttrin and sluttrin.',
  'district-nothing-read': 'Not a single school district was read.',
  'district-nothing-read-do': 'Check that it is the right file.',
  'district-feature-skipped': 'Object no. {{feature}} ({{name}}) is left out{{skipped}}.',
  'district-feature-skipped-do': '',
  'district-line-skipped': 'The line is left out{{skipped}}.',
  'district-line-skipped-do': '',
  'district-geometry-invalid': 'Object no. {{feature}} ({{name}}) is left out: {{fault}} ({{lon}}, {{lat}}).',
  'district-geometry-invalid-do': 'Mend the shape at its source and import the file again.',
  'district-grades-partial':
    '{{name}} covers only grades {{grades}}, but is shown among the districts for grades {{band}}.',
  'district-grades-partial-do': '',
  'district-pair-overlap':
    '{{name}} and {{otherName}} (grades {{band}}) overlap by {{squareMetres}} m², mostly at {{lon}}, {{lat}}.',
  'district-pair-overlap-do': 'The districts are taken as they are. Mend the border at its source.',
  'district-pair-gap':
    'Between {{name}} and {{otherName}} (grades {{band}}) there is a narrow gap of {{squareMetres}} m² at {{lon}}, {{lat}}.',
  'district-pair-gap-do': 'The districts are taken as they are. Mend the border at its source.',
  'district-address-twice': 'By the list {{street}} {{houses}} belong to both {{name}} and {{otherName}}.',
  'district-address-twice-do': 'The addresses are counted to {{name}}. Correct the list.',
  'district-addresses-without':
    '{{number}} addresses of the register belong to no district (grades {{band}}).',
  'district-addresses-without-do': '',
  'district-changed-by-hand': 'The school districts were changed after they were imported.',
  'district-changed-by-hand-do': 'Import them again if that is not meant.',
  'parcel-mixed':
    "The parcel {{parcel}} holds {{members}} of the area's addresses ({{street}} {{houses}}) and {{others}} others.",
  'parcel-mixed-do': 'The boundary divides the parcel between the addresses. See whether the list is right.',
  'parcel-members-outside': '{{street}} {{houses}} lie on no parcel of the file.',
  'parcel-members-outside-do':
    'The boundary runs closely around these addresses. Check that the file covers the whole area.',
  'parcel-unusable': 'The parcel {{name}} (no. {{feature}} of the file) is not used{{skipped}}.',
  'parcel-unusable-do': 'Its addresses are treated as lying on no parcel.',
  'export-text-cut': '{{count}} texts in the column {{column}} were cut: a shapefile has room for 254 bytes.',
  'export-text-cut-do': 'Use a GeoPackage when the whole text is needed.',
};

/** Pieces of those sentences; part of the namespace `findingParts`. */
export const districtParts: typeof daParts = {
  'skip-no-shape': ': it has no shape',
  'skip-not-a-polygon': ': it is no polygon but {{found}}',
  'skip-no-school': ': it has no name',
  'skip-no-grades': ': it has no grades ({{found}})',
  'skip-other-kind': ': it is no school district but {{found}}',
  'skip-not-in-force': ': it is not in force (statuskode {{found}})',
  'skip-shape-outside': ': its shape lies outside Denmark',
  'skip-shape-invalid': ': its shape is invalid',
  'skip-line-too-short': ': it is too short',
  'skip-field-missing': ': {{found}} is missing',
  'skip-range-unreadable': ": »{{found}}« can't be read",
  'skip-road-without-addresses': ': the register has no addresses with the road code {{found}}',
  'fault-outline-crosses': 'its outline crosses itself',
  'fault-outline-open': 'its outline does not close',
  'fault-outline-short': 'its outline has too few points',
  'fault-outline-flat': 'its outline has no area',
  'fault-hole-outside': 'a hole lies outside the shape',
  'fault-parts-overlap': 'two parts lie on top of each other',
};
