/** What is said about school districts, parcels and exports; part of the namespace `findings`. */
export const districtFindings = {
  'district-file-refused': 'Filen kan ikke læses som skoledistrikter{{detail}}.',
  'district-file-refused-do':
    'Brug GeoFA-temaet 5710 som shapefile, GeoPackage eller GeoJSON, en vejliste som CSV eller CPR-vejregistret.',
  'district-crs-refused': 'Koordinatsystemet kan ikke bruges: {{crs}}.',
  'district-crs-refused-do': 'Gem laget i EPSG:25832 (UTM zone 32) eller WGS 84, hele filen i samme system.',
  'district-columns-unclear': 'Det kan ikke ses, hvilken kolonne der er {{missing}}. Filen har: {{columns}}.',
  'district-columns-unclear-do': 'Giv kolonnerne temaets navne, fx udd_distrikt_navn, starttrin og sluttrin.',
  'district-nothing-read': 'Der er ikke læst et eneste skoledistrikt.',
  'district-nothing-read-do': 'Kontrollér, at det er den rigtige fil.',
  'district-feature-skipped': 'Objekt nr. {{feature}} ({{name}}) er ikke taget med{{skipped}}.',
  'district-feature-skipped-do': '',
  'district-line-skipped': 'Linjen er ikke taget med{{skipped}}.',
  'district-line-skipped-do': '',
  'district-geometry-invalid':
    'Objekt nr. {{feature}} ({{name}}) er ikke taget med: {{fault}} ({{lon}}, {{lat}}).',
  'district-geometry-invalid-do': 'Ret fladen i kilden, og importér filen igen.',
  'district-grades-partial':
    '{{name}} dækker kun {{grades}}. klasse, men vises blandt distrikterne for {{band}}. klasse.',
  'district-grades-partial-do': '',
  'district-pair-overlap':
    '{{name}} og {{otherName}} ({{band}}. klasse) overlapper hinanden med {{squareMetres}} m², mest ved {{lon}}, {{lat}}.',
  'district-pair-overlap-do': 'Distrikterne er taget med, som de er. Ret grænsen i kilden.',
  'district-pair-gap':
    'Mellem {{name}} og {{otherName}} ({{band}}. klasse) er der en smal revne på {{squareMetres}} m² ved {{lon}}, {{lat}}.',
  'district-pair-gap-do': 'Distrikterne er taget med, som de er. Ret grænsen i kilden.',
  'district-address-twice': '{{street}} {{houses}} hører efter listen både til {{name}} og {{otherName}}.',
  'district-address-twice-do': 'Adresserne er talt med i {{name}}. Ret listen.',
  'district-addresses-without':
    '{{number}} adresser i registret hører ikke til noget distrikt ({{band}}. klasse).',
  'district-addresses-without-do': '',
  'district-changed-by-hand': 'Skoledistrikterne er ændret siden importen.',
  'district-changed-by-hand-do': 'Importér dem igen, hvis ændringen ikke er ment.',
  'parcel-mixed':
    'Matriklen {{parcel}} rummer både {{members}} af områdets adresser ({{street}} {{houses}}) og {{others}} andre.',
  'parcel-mixed-do': 'Grænsen deler matriklen mellem adresserne. Se efter, om adresselisten er rigtig.',
  'parcel-members-outside': '{{street}} {{houses}} ligger ikke på nogen matrikel i filen.',
  'parcel-members-outside-do': 'Grænsen går der tæt om adresserne. Kontrollér, at filen dækker hele området.',
  'parcel-unusable': 'Matriklen {{name}} (nr. {{feature}} i filen) er ikke brugt{{skipped}}.',
  'parcel-unusable-do': 'Adresserne på den behandles, som om de ikke ligger på nogen matrikel.',
  'export-text-cut':
    '{{count}} tekster i kolonnen {{column}} er forkortet: en shapefile har plads til 254 tegn.',
  'export-text-cut-do': 'Brug GeoPackage, hvis hele teksten skal med.',
};

/** Pieces of those sentences; part of the namespace `findingParts`. */
export const districtParts = {
  'skip-no-shape': ': det har ingen flade',
  'skip-not-a-polygon': ': det er ikke en flade, men {{found}}',
  'skip-no-school': ': det har intet navn',
  'skip-no-grades': ': det har ingen klassetrin ({{found}})',
  'skip-other-kind': ': det er ikke et skoledistrikt, men {{found}}',
  'skip-not-in-force': ': det er ikke gældende (statuskode {{found}})',
  'skip-shape-outside': ': fladen ligger uden for Danmark',
  'skip-shape-invalid': ': fladen er ugyldig',
  'skip-line-too-short': ': den er for kort',
  'skip-field-missing': ': {{found}} mangler',
  'skip-range-unreadable': ': »{{found}}« kan ikke læses',
  'skip-road-without-addresses': ': registret har ingen adresser på vejkoden {{found}}',
  'fault-outline-crosses': 'omridset krydser sig selv',
  'fault-outline-open': 'omridset lukker ikke',
  'fault-outline-short': 'omridset har for få punkter',
  'fault-outline-flat': 'omridset har intet areal',
  'fault-hole-outside': 'et hul ligger uden for fladen',
  'fault-parts-overlap': 'to dele ligger oven i hinanden',
};
