/** What is said about drawn boundaries, shortest lists, differences and stored versions; part of the namespace `findings`. */
export const differenceFindings = {
  'drawn-file-refused': 'The file cannot be read as polygons. {{detail}}',
  'drawn-file-refused-do':
    'Save the layer as GeoJSON, FlatGeobuf, GeoPackage or shapefile. If a GeoPackage has several layers, choose one with --layer.',
  'drawn-nothing': 'There are no polygons in the file.',
  'drawn-nothing-do': 'Check that it is the right layer.',
  'drawn-ring-misplaced':
    'Polygon {{feature}} has a hole outside its edge, or parts on top of each other, at {{east}}, {{north}}.',
  'drawn-ring-misplaced-do': 'Correct the polygon there.',
  'drawn-crs-other': 'The coordinates cannot be read: {{crs}}.',
  'drawn-crs-other-do': 'Save the whole layer in EPSG:25832 (UTM zone 32) or WGS 84.',
  'drawn-position-outside': 'Polygon {{feature}} has a point that is not in Denmark.',
  'drawn-position-outside-do': 'Save the layer in EPSG:25832 (UTM zone 32) or WGS 84.',
  'drawn-geometry-wrong': 'Feature {{feature}} is not a polygon but {{found}}.',
  'drawn-geometry-wrong-do': 'Draw the area as a polygon (Polygon or MultiPolygon).',
  'drawn-ring-open': 'Polygon {{feature}} is not closed. Its edge begins at {{east}}, {{north}}.',
  'drawn-ring-open-do': 'End the edge where it begins.',
  'drawn-ring-empty': 'Polygon {{feature}} has an edge without area at {{east}}, {{north}}.',
  'drawn-ring-empty-do': 'Delete it or draw it again.',
  'drawn-ring-crosses':
    'The edge of polygon {{feature}} crosses itself or runs back along itself at {{east}}, {{north}}.',
  'drawn-ring-crosses-do': 'Correct the edge there. Otherwise nobody can tell what is inside.',
  'drawn-area-missing': 'Polygon {{feature}} does not say which area it is.',
  'drawn-area-missing-do': 'Write --area and the id of the area, or give the polygon the property area.',
  'drawn-empty': 'There are no addresses in polygon {{feature}}.',
  'drawn-empty-do': 'Check that it is drawn in the right place.',
  'drawn-near-edge-inside':
    '{{street}} {{houses}} lies {{millimetres}} mm from the drawn edge and is counted in.',
  'drawn-near-edge-inside-do': 'Move the edge if the address does not belong to the area.',
  'drawn-near-edge-outside':
    '{{street}} {{houses}} lies {{millimetres}} mm from the drawn edge and is not counted in.',
  'drawn-near-edge-outside-do': 'Move the edge if the address belongs to the area.',
  'list-cannot-name_one':
    'No list can name {{street}} {{houses}} without naming the houses of the same number with a letter.',
  'list-cannot-name_other':
    'No list can name {{houses}} on {{street}} without naming the houses of the same numbers with a letter.',
  'list-cannot-name-do': 'Take the houses with a letter in, or leave the number out.',
  'list-twins':
    'On {{street}}, {{houses}} exists both inside and outside the area, and only the postcode tells them apart.',
  'list-twins-do': 'An address list does not name postcodes. Take both in, or leave both out.',
  'list-street-unwritable': 'The street name {{street}} cannot be written so that a list is read back.',
  'list-street-unwritable-do': 'Check the name of the street in the register.',
  'list-not-read-back': 'The list does not give the same addresses when read back: {{street}} {{houses}}.',
  'list-not-read-back-do': 'No list was written. Report this as a fault of the program.',
  'side-unknown': 'There is nothing to compare by the name of "{{side}}".',
  'side-unknown-do':
    'Write default, a folder from import-register, plan:2025, an address list (.csv) or history:name. Stored versions: {{versions}}.',
  'side-plan-unknown': '"{{side}}" has no address list for the plan {{plan}}. There are: {{plans}}.',
  'side-plan-unknown-do': 'Choose another plan.',
  'side-other-plans-differ': 'The lists for the plan {{plans}} differ too. They are not compared here.',
  'side-other-plans-differ-do': 'Compare them with --plan.',
  'side-ids-foreign':
    'The two registers have no keys in common. Addresses were found again by street, number and place.',
  'side-ids-foreign-do': '',
  'history-name-taken': 'There is a stored version in {{folder}} already.',
  'history-name-taken-do': 'Stored versions are never overwritten. Choose another name or date.',
  'history-name-empty': 'The name must have at least one letter or digit.',
  'history-name-empty-do': 'Choose another name.',
  'history-date-wrong': '"{{text}}" is not a date.',
  'history-date-wrong-do': 'Write it as 2026-11-03.',
  'history-changed': 'The file is not as it was stored.',
  'history-changed-do': 'Get the stored version back from version control.',
  'history-broken': 'The stored version cannot be read{{detail}}.',
  'history-broken-do': 'Get it back from version control.',
  'history-not-exact': 'The stored boundary of {{area}} does not fit the stored list of addresses.',
  'history-not-exact-do': 'Get the stored version back from version control.',
};
