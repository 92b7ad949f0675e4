/** What is said about drawn boundaries, shortest lists, differences and stored versions; part of the namespace `findings`. */
export const differenceFindings = {
  'drawn-file-refused': 'Filen kan ikke læses som flader. {{detail}}',
  'drawn-file-refused-do':
    'Gem laget som GeoJSON, FlatGeobuf, GeoPackage eller shapefile. Har en GeoPackage flere lag, så vælg et med --layer.',
  'drawn-nothing': 'Der er ingen flader i filen.',
  'drawn-nothing-do': 'Kontrollér, at det er det rigtige lag.',
  'drawn-ring-misplaced':
    'Flade nr. {{feature}} har et hul uden for sin kant eller dele oven i hinanden ved {{east}}, {{north}}.',
  'drawn-ring-misplaced-do': 'Ret fladen dér.',
  'drawn-crs-other': 'Koordinaterne kan ikke læses: {{crs}}.',
  'drawn-crs-other-do': 'Gem hele laget i EPSG:25832 (UTM zone 32) eller WGS 84.',
  'drawn-position-outside': 'Flade nr. {{feature}} har et punkt, der ikke ligger i Danmark.',
  'drawn-position-outside-do': 'Gem laget i EPSG:25832 (UTM zone 32) eller WGS 84.',
  'drawn-geometry-wrong': 'Objekt nr. {{feature}} er ikke en flade, men {{found}}.',
  'drawn-geometry-wrong-do': 'Tegn området som en flade (Polygon eller MultiPolygon).',
  'drawn-ring-open': 'Flade nr. {{feature}} er ikke lukket. Dens kant begynder ved {{east}}, {{north}}.',
  'drawn-ring-open-do': 'Slut kanten, hvor den begynder.',
  'drawn-ring-empty': 'Flade nr. {{feature}} har en kant uden areal ved {{east}}, {{north}}.',
  'drawn-ring-empty-do': 'Slet den, eller tegn den igen.',
  'drawn-ring-crosses':
    'Kanten af flade nr. {{feature}} krydser eller løber tilbage i sig selv ved {{east}}, {{north}}.',
  'drawn-ring-crosses-do': 'Ret kanten dér. Ellers er det ikke til at sige, hvad der er inde i fladen.',
  'drawn-area-missing': 'Flade nr. {{feature}} siger ikke, hvilket område den er.',
  'drawn-area-missing-do': 'Skriv --area og områdets id, eller giv fladen egenskaben area.',
  'drawn-empty': 'Der ligger ingen adresser i flade nr. {{feature}}.',
  'drawn-empty-do': 'Kontrollér, at den er tegnet det rigtige sted.',
  'drawn-near-edge-inside':
    '{{street}} {{houses}} ligger {{millimetres}} mm fra den tegnede kant og er talt med.',
  'drawn-near-edge-inside-do': 'Flyt kanten, hvis adressen ikke hører til området.',
  'drawn-near-edge-outside':
    '{{street}} {{houses}} ligger {{millimetres}} mm fra den tegnede kant og er ikke talt med.',
  'drawn-near-edge-outside-do': 'Flyt kanten, hvis adressen hører til området.',
  'list-cannot-name_one':
    'Ingen liste kan nævne {{street}} {{houses}} uden også at nævne husene med samme nummer og et bogstav.',
  'list-cannot-name_other':
    'Ingen liste kan nævne {{houses}} på {{street}} uden også at nævne husene med samme nummer og et bogstav.',
  'list-cannot-name-do': 'Tag husene med bogstav med, eller lad nummeret være ude.',
  'list-twins':
    'På {{street}} findes {{houses}} både inde i og uden for området, og kun postnummeret skiller dem ad.',
  'list-twins-do': 'En adresseliste nævner ikke postnumre. Tag begge med, eller lad begge være ude.',
  'list-street-unwritable': 'Vejnavnet {{street}} kan ikke skrives, så en adresseliste kan læses igen.',
  'list-street-unwritable-do': 'Kontrollér vejens navn i registret.',
  'list-not-read-back': 'Listen giver ikke de samme adresser, når den læses igen: {{street}} {{houses}}.',
  'list-not-read-back-do': 'Der er ikke skrevet nogen liste. Meld det som en fejl i programmet.',
  'side-unknown': 'Der er intet at sammenligne ved navn »{{side}}«.',
  'side-unknown-do':
    'Skriv default, en mappe fra import-register, plan:2025, en adresseliste (.csv) eller history:navn. Gemte udgaver: {{versions}}.',
  'side-plan-unknown': '»{{side}}« har ingen adresseliste for planen {{plan}}. Der er: {{plans}}.',
  'side-plan-unknown-do': 'Vælg en anden plan.',
  'side-other-plans-differ':
    'Listerne for planen {{plans}} er også forskellige. De er ikke sammenlignet her.',
  'side-other-plans-differ-do': 'Sammenlign dem med --plan.',
  'side-ids-foreign':
    'De to registre har ingen nøgler til fælles. Adresserne er fundet igen på vej, nummer og sted.',
  'side-ids-foreign-do': '',
  'history-name-taken': 'Der er allerede en gemt udgave i {{folder}}.',
  'history-name-taken-do': 'Gemte udgaver bliver aldrig overskrevet. Vælg et andet navn eller en anden dato.',
  'history-name-empty': 'Navnet skal have mindst ét bogstav eller tal.',
  'history-name-empty-do': 'Vælg et andet navn.',
  'history-date-wrong': '»{{text}}« er ikke en dato.',
  'history-date-wrong-do': 'Skriv den som 2026-11-03.',
  'history-changed': 'Filen er ikke, som den blev gemt.',
  'history-changed-do': 'Hent den gemte udgave frem igen fra versionsstyringen.',
  'history-broken': 'Den gemte udgave kan ikke læses{{detail}}.',
  'history-broken-do': 'Hent den frem igen fra versionsstyringen.',
  'history-not-exact': 'Den gemte grænse om {{area}} passer ikke med den gemte liste over adresser.',
  'history-not-exact-do': 'Hent den gemte udgave frem igen fra versionsstyringen.',
};
