/** The chosen areas side by side. */
export const comparison = {
  currentList:
    'The comparison is worked out from the plan’s present list, not from the stored boundaries on the map.',
  title: 'Comparison',
  choose: 'Choose areas on the map or in the table to see them side by side.',
  caption:
    'Chosen housing areas side by side in the order of the plan, with the municipality for comparison. The order is no ranking.',
  rowHeader: 'Item',
  remove: 'Remove {{area}} from the comparison',
  // residents, homes, addresses, area
  size: 'Residents, homes and area',
  addresses: 'Addresses',
  addressesDetail: 'house numbers on the address list',
  area: 'Area',
  areaDetail: 'computed',
  hectares: '{{value}} ha',
  areaUnknown: 'the boundary could not be read',
  noBoundary: 'no boundary in the plan {{plan}}',
  areaDistance:
    'The area is computed: the boundary runs up to {{metres}} m from the houses and does not follow cadastral parcels.',
  density: 'Residents per hectare are not shown until cadastral parcels are loaded.',
  pieces: '{{count}} separate pieces',
  schematic: 'The places of the addresses are schematic, about {{metres}} m.',
  computedFrom: 'Computed from the address list of the plan {{plan}} and the register “{{register}}”.',
  countedFrom: 'Counted on the address list of the plan {{plan}} in the register “{{register}}”.',
  // against the municipality
  over: '{{value}} percentage points over',
  under: '{{value}} percentage points under',
  level: 'level with the municipality',
  sideOver: 'over the municipality',
  sideUnder: 'under the municipality',
  uncertain: 'no certain difference',
  notForTown: 'does not apply to the municipality',
  headline:
    'Shown are the figures that the plan is measured by, in the newest period with at least three areas. Differences are to the municipality in the same period.',
  headlineOther: 'The plan has no goal here. Shown is the figure that most areas have.',
  // what stands behind a row
  receipt: 'Source and reservations: {{row}}',
  sourceAt: '{{source}}, {{place}}',
  note: 'note: {{note}}',
  // csv
  copy: 'Copy as CSV',
  copied: 'The table is copied.',
  notCopied: 'The table could not be copied. The browser does not allow it here.',
  csvArea: 'Area',
  csvRow: 'Item',
  csvPeriod: 'Period',
  csvValue: 'Figure',
  csvWritten: 'As written',
  csvUnit: 'Unit',
  csvDifference: 'Percentage points over the municipality',
  csvNumerator: 'Numerator',
  csvDenominator: 'Denominator',
  csvDoubt: 'Reservations',
  csvSource: 'Source',
  csvPlace: 'Place in source',
};
