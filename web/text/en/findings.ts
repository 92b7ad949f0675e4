import { checkFindings } from './finding-checks';
import { differenceFindings } from './finding-difference';
import { districtFindings } from './finding-districts';
import { draftFindings } from './finding-drafts';
import { figuresImportFindings } from './finding-figures-import';
import { registerFindings } from './finding-registers';

/**
 * What a finding says, by its code, and with `-do` what to do about it ('' = nothing). Finding out whose words fit is the
 * work of `finding-words.ts`; codes that say different things for different reasons have their words in `finding-parts`.
 */
export const findings = {
  ...registerFindings,
  ...checkFindings,
  ...districtFindings,
  ...differenceFindings,
  ...draftFindings,
  ...figuresImportFindings,
  // reading an address list
  'list-unreadable': '{{reason}} {{leftOut}}',
  'list-unreadable-do': '{{reasonDo}}',
  'list-number-out-of-range': '“{{text}}” cannot be a house number: they go from 1 to 999. {{leftOut}}',
  'list-number-out-of-range-do': 'Correct the number.',
  'list-range-backwards': '“{{text}}” runs backwards. {{leftOut}}',
  'list-range-backwards-do': 'Write the lowest first.',
  'list-parity-contradicts':
    '{{houses}} is not an {{parity}} number but is listed as one. It has been left out.',
  'list-parity-contradicts-do': 'Correct the number, or correct odd/even.',
  'list-range-end-excluded_one': '“{{text}}” covers {{parity}} numbers only, so {{houses}} is not in it.',
  'list-range-end-excluded_other':
    '“{{text}}” covers {{parity}} numbers only, so neither {{housesNor}} is in it.',
  'list-range-end-excluded-do': 'Correct the range if it should be.',
  'list-other-parity-reading':
    '“{{mark}}” has been read to cover only the range that it stands beside. So {{ranges}} means: {{reading}}. If it covered them too, it would be: {{other}}.',
  'list-other-parity-reading-do': 'Write odd or even at every range if the other reading is the right one.',
  'list-number-repeated': '{{street}} {{houses}} is named more than once{{elsewhere}}.',
  'list-number-repeated-do': 'Delete the repetition if it is not meant.',
  // resolving it against a register
  'street-unknown': 'The street “{{street}}” is not in the address register.',
  'street-unknown-do': '{{near}}Correct the spelling, or add it as an alias in plans/aliases.csv.',
  'street-in-several-postcodes': '{{street}} {{houses}} exists in several postcodes: {{postcodes}}.',
  'street-in-several-postcodes-do': 'Take the addresses that are not meant out of the register.',
  'street-by-alias': '“{{street}}” has been read as {{register}} (other spellings, plans/aliases.csv).',
  'street-by-alias-do': '',
  'range-matches-nothing': 'No address on {{street}} fits {{range}}.{{notCurrent}}',
  'range-matches-nothing-do': 'Compare list and register: are the house numbers discontinued or mistyped?',
  'number-missing-in-range_one':
    '{{street}} {{houses}} is in the list but not in the register.{{notCurrent}}',
  'number-missing-in-range_other':
    '{{count}} house numbers on {{street}} are in the list but not in the register: {{houses}}.{{notCurrent}}',
  'number-missing-in-range-do': 'Check whether they exist. Gaps in the numbering are common.',
  'letters-taken-in':
    '{{street}} {{houses}} has been taken in because the list names the number without a letter.',
  'letters-taken-in-do': 'Write the letters in the list if only some of the houses belong.',
  'address-in-two-areas':
    '{{street}} {{houses}} is listed both under {{area}} and under {{otherArea}} (“{{otherText}}”{{otherLine}}).',
  'address-in-two-areas-do': 'Delete the address from the list to which it does not belong.',
  'register-duplicate-address': '{{street}} {{houses}}{{inPostcode}} is in the register more than once.',
  'register-duplicate-address-do': 'Remove one of them, or ask who delivered the register.',
  // boundaries
  'members-and-others-share-point':
    '{{street}} {{houses}} lies on the same point as an address outside {{area}}. The point has been given to the area.',
  'members-and-others-share-point-do': 'Check the positions in the address register.',
  'far-member': '{{street}} {{houses}} lies far from the rest of {{area}}{{farBy}}.',
  'far-member-do': 'Check that the address belongs to the area.',
  'boundary-not-exact':
    'The boundary of {{area}} is not address-exact: {{street}} {{houses}} lies on the wrong side.',
  'boundary-not-exact-do': 'No new boundaries have been written. Report it as a fault in the program.',
  'boundaries-overlap': 'The boundaries of {{area}} and {{otherArea}} overlap by {{squareMetres}} m².',
  'boundaries-overlap-do': 'No new boundaries were written. Please report it as a fault in the program.',
  'boundary-ring-invalid':
    'The boundary of {{area}} crosses or touches itself at {{east}} {{north}} (EPSG:25832).',
  'boundary-ring-invalid-do': 'No new boundaries were written. Please report it as a fault in the program.',
  // places
  'district-school-differs':
    '{{area}}, grades {{band}}: the plan names {{documented}}, but the addresses lie in the district of {{computed}} ({{addresses}} of {{of}} addresses are outside the districts of the named schools){{assumed}}.',
  'district-school-differs-do': 'Check the school districts and the plan’s schools (places/schools.csv).',
  'school-place-unknown': '{{school}} has a school district but is not in the list of institutions.',
  'school-place-unknown-do': 'Add the school with its place.',
  'districts-overlap':
    'The school districts for grades {{band}} overlap by {{squareMetres}} m² ({{addresses}} addresses).',
  'districts-overlap-do': '',
  'district-sliver': 'Only {{squareMetres}} m² lie in the district of {{school}} (grades {{band}}).',
  'district-sliver-do': '',
  'overlay-shape-unusable': 'A shape cannot be used in the calculation{{whichShape}}{{fault}}.',
  'overlay-shape-unusable-do': 'Correct the shape in the file that it comes from.',
  'overlay-shape-repaired': 'A shape crosses itself{{whichShape}} and was repaired before the calculation.',
  'overlay-shape-repaired-do': 'Correct the shape in the file that it comes from.',
  'overlay-area-not-conserved':
    'The parts do not make up the whole area (grades {{band}}): {{lost}} m² of {{squareMetres}} m² are missing.',
  'overlay-area-not-conserved-do': 'Do not use the shares. Check the school districts.',
  // tables
  'table-column-missing': 'The column is missing. The file has: {{header}}.',
  'table-column-missing-do': 'Write the column’s name in the first line, exactly as it used to be.',
  'table-column-unknown': 'The column is not known and is not read.',
  'table-column-unknown-do': 'Delete it, or correct its name.',
  'table-column-repeated': 'The column is there twice.',
  'table-column-repeated-do': 'Delete one of the two.',
  'table-key-repeated': '“{{key}}” is there already{{atFirstLine}}.',
  'table-key-repeated-do': 'Delete one of the lines, or correct the key.',
  'table-value-unreadable': '{{problem}}',
  'table-value-unreadable-do': '{{problemDo}}',
  'table-reference-unknown': '“{{text}}” does not exist in {{tables}}.',
  'table-reference-unknown-do': '{{near}}Correct the text, or add the row to the other table.',
  'table-row-width': 'The line has {{found}} fields but must have {{wanted}}.',
  'table-row-width-do': 'If a text holds a comma, put quotation marks around the whole text.',
  'table-empty': 'The file has no rows.',
  'table-empty-do': 'Fetch it from an earlier version.',
  'table-quote-open':
    'A quotation mark is never closed, or closed too early. The rest of the file was not read.',
  'table-quote-open-do':
    'Put quotation marks both before and after the text, and write two in a row for one that belongs to it.',
  'table-delimiter-wrong': 'The fields are parted by semicolons.',
  'table-delimiter-wrong-do': 'Save the file with commas between the fields and a point as decimal sign.',
  'table-count-differs': 'The catalogue says {{said}} figures for {{id}}, but there are {{found}}.',
  'table-count-differs-do': 'Check whether a figure was lost or added.',
  // figures
  'figure-repeated': 'The figure “{{key}}” is there already{{atFirstLine}}.',
  'figure-repeated-do': 'Delete one of the lines.',
  'figure-without-value': 'There is no figure in the row {{id}}.',
  'figure-without-value-do': 'Write the figure, or why it is missing.',
  'share-out-of-range': '{{value}} is not a share between 0 and 100 ({{indicator}}).',
  'share-out-of-range-do': 'Check the decimal sign in the source.',
  'numerator-over-denominator':
    'The count {{numerator}} is larger than what it is part of ({{denominator}}).',
  'numerator-over-denominator-do': 'Check the two numbers in the source.',
  'span-backwards': '{{low}} to {{high}} runs backwards.',
  'span-backwards-do': 'Write the lowest first.',
  // files
  'file-missing': 'The file does not exist.',
  'file-missing-do': 'Check its name, or fetch the file from an earlier version.',
  'file-unreadable': 'The file cannot be read{{fileProblem}}.',
  'file-unreadable-do': 'Save it as UTF-8, or fetch it from an earlier version.',
  'json-cut-off': 'The file ends before it is complete.',
  'json-cut-off-do': 'It was probably cut off while being copied: fetch it again.',
  'json-syntax': 'Here the file cannot be read as JSON: “{{text}}”.',
  'json-syntax-do': 'Correct a missing comma, quotation mark or bracket just before the place.',
  'json-value-wrong': '{{path}} is {{text}} but must be {{expected}}.',
  'json-value-wrong-do': 'Correct the value.',
  'geojson-not-collection': 'The file is not a GeoJSON FeatureCollection.',
  'geojson-not-collection-do': 'Export the layer as GeoJSON in WGS 84 (EPSG:4326).',
  'geojson-empty': 'The layer is empty.',
  'geojson-empty-do': 'Export it again, and see whether a filter hides the features.',
  'geojson-geometry-wrong': 'Feature no. {{feature}} is of type {{found}} but must be {{expected}}.',
  'geojson-geometry-wrong-do': 'Export the layer with the right type of geometry.',
  'geojson-position-wrong': 'Feature no. {{feature}} has a position outside Denmark: {{text}}.',
  'geojson-position-wrong-do': 'The file must be in WGS 84 (EPSG:4326), longitude first.',
  'geojson-ring-open': 'Feature no. {{feature}} has a ring that does not close: {{text}}.',
  'geojson-ring-open-do': 'Repeat the ring’s first point as its last.',
  'geojson-property-missing': 'Feature no. {{feature}} has no “{{property}}”.',
  'geojson-property-missing-do': 'Fill in the field.',
  'geojson-property-wrong':
    'Feature no. {{feature}} has {{text}} in “{{property}}”, which is of the wrong kind.',
  'geojson-property-wrong-do': 'Write numbers without quotation marks and texts with them.',
  // what figures, plans and map must know of each other
  'indicator-without-figures': 'The indicator {{indicator}} has no figures.',
  'indicator-without-figures-do': '',
  'map-indicator-without-map-figures':
    'The indicator {{indicator}} is meant for the map but has too few figures for it.',
  'map-indicator-without-map-figures-do':
    'Correct the column map in figures/indicators.csv, or add the figures.',
  'indicator-not-marked-for-map':
    'The indicator {{indicator}} has figures for {{areas}} areas in one period but is not meant for the map.',
  'indicator-not-marked-for-map-do': '',
  'area-without-figures': '{{area}} has no figures.',
  'area-without-figures-do': 'Check whether the area’s id is the same in the figures and in plans/areas.csv.',
  'plan-area-not-on-map':
    '{{area}} is one of the areas{{inPlan}} but has no address list, so it is not on the map.',
  'plan-area-not-on-map-do': 'Write the area’s address list in plans/address-ranges.csv.',
  'list-area-not-in-plan':
    '{{area}} has an address list in the plan {{plan}} but is not one of the plan’s areas.',
  'list-area-not-in-plan-do': 'Correct the area’s id, or add it to the plan in plans/plans.csv.',
  // the built data
  'output-folder-not-ours': 'The folder holds more than built data and is not overwritten.',
  'output-folder-not-ours-do': 'Choose an empty folder.',
  'output-not-written': 'The new data could not be written. The previous data is still there.',
  'output-not-written-do': 'See whether the disk is full or another program has the files open.',
  'output-not-as-written': 'The file is not as it was written. The previous data is still there.',
  'output-not-as-written-do': 'Build again. If it happens once more, check the disk.',
};
