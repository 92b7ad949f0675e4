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
  'list-number-out-of-range': '»{{text}}« kan ikke være et husnummer: de går fra 1 til 999. {{leftOut}}',
  'list-number-out-of-range-do': 'Ret tallet.',
  'list-range-backwards': '»{{text}}« går baglæns. {{leftOut}}',
  'list-range-backwards-do': 'Skriv det laveste først.',
  'list-parity-contradicts':
    '{{houses}} er ikke et {{parity}} nummer, men står som et. Det er ikke taget med.',
  'list-parity-contradicts-do': 'Ret nummeret, eller ret angivelsen af lige og ulige numre.',
  'list-range-end-excluded_one': '»{{text}}« gælder kun {{parity}} numre, så {{houses}} er ikke med.',
  'list-range-end-excluded_other': '»{{text}}« gælder kun {{parity}} numre, så hverken {{housesNor}} er med.',
  'list-range-end-excluded-do': 'Ret intervallet, hvis det skulle være med.',
  'list-other-parity-reading':
    '»{{mark}}« er læst sådan, at det kun gælder det interval, det står ved. {{ranges}} er derfor: {{reading}}. Hvis det også gjaldt dem, ville det være: {{other}}.',
  'list-other-parity-reading-do':
    'Skriv lige eller ulige ved hvert interval, hvis den anden læsning er den rigtige.',
  'list-number-repeated': '{{houses}} på {{street}} er nævnt mere end én gang{{elsewhere}}.',
  'list-number-repeated-do': 'Slet gentagelsen, hvis den ikke er ment.',
  // resolving it against a register
  'street-unknown': 'Vejen »{{street}}« findes ikke i adresseregistret.',
  'street-unknown-do': '{{near}}Ret stavemåden, eller skriv den som alias i plans/aliases.csv.',
  'street-in-several-postcodes': '{{houses}} på {{street}} findes i flere postnumre: {{postcodes}}.',
  'street-in-several-postcodes-do': 'Tag de adresser, der ikke er ment, ud af registret.',
  'street-by-alias': '»{{street}}« er læst som {{register}} (andre stavemåder, plans/aliases.csv).',
  'street-by-alias-do': '',
  'range-matches-nothing': 'Ingen adresser på {{street}} passer til {{range}}.{{notCurrent}}',
  'range-matches-nothing-do': 'Sammenhold listen med registret: er husnumrene nedlagt eller skrevet forkert?',
  'number-missing-in-range_one':
    '{{street}} {{houses}} er med i listen, men findes ikke i registret.{{notCurrent}}',
  'number-missing-in-range_other':
    '{{count}} husnumre på {{street}} er med i listen, men findes ikke i registret: {{houses}}.{{notCurrent}}',
  'number-missing-in-range-do': 'Kontrollér, om de findes. Huller i nummereringen er almindelige.',
  'letters-taken-in': '{{houses}} på {{street}} er taget med, fordi listen nævner nummeret uden bogstav.',
  'letters-taken-in-do': 'Skriv bogstaverne i listen, hvis kun nogle af husene hører med.',
  'address-in-two-areas':
    '{{houses}} på {{street}} står både under {{area}} og under {{otherArea}} (»{{otherText}}«{{otherLine}}).',
  'address-in-two-areas-do': 'Slet adressen fra den liste, hvor den ikke hører til.',
  'register-duplicate-address': '{{houses}} på {{street}}{{inPostcode}} står mere end én gang i registret.',
  'register-duplicate-address-do': 'Fjern den ene, eller spørg den, der leverede registret.',
  // boundaries
  'members-and-others-share-point':
    '{{houses}} på {{street}} ligger på samme punkt som en adresse uden for {{area}}. Punktet er lagt til området.',
  'members-and-others-share-point-do': 'Kontrollér positionerne i adresseregistret.',
  'far-member': '{{houses}} på {{street}} ligger langt fra resten af {{area}}{{farBy}}.',
  'far-member-do': 'Kontrollér, at adressen hører til området.',
  'boundary-not-exact':
    'Grænsen om {{area}} er ikke adressenøjagtig: {{houses}} på {{street}} ligger på den forkerte side.',
  'boundary-not-exact-do': 'Der er ikke skrevet nye grænser. Meld det som en fejl i programmet.',
  'boundaries-overlap': 'Grænserne om {{area}} og {{otherArea}} overlapper hinanden med {{squareMetres}} m².',
  'boundaries-overlap-do': 'Der er ikke skrevet nye grænser. Meld det som en fejl i programmet.',
  'boundary-ring-invalid':
    'Grænsen om {{area}} krydser eller rører sig selv ved {{east}} {{north}} (EPSG:25832).',
  'boundary-ring-invalid-do': 'Der er ikke skrevet nye grænser. Meld det som en fejl i programmet.',
  // places
  'district-school-differs':
    '{{area}}, {{band}}. klasse: planen nævner {{documented}}, men adresserne ligger i distriktet for {{computed}} ({{addresses}} af {{of}} adresser er uden for de nævnte skolers distrikter){{assumed}}.',
  'district-school-differs-do': 'Kontrollér skoledistrikterne og planens skoler (places/schools.csv).',
  'school-place-unknown': '{{school}} har et skoledistrikt, men står ikke på listen over institutioner.',
  'school-place-unknown-do': 'Tilføj skolen med sin placering.',
  'districts-overlap':
    'Skoledistrikterne for {{band}}. klasse overlapper hinanden med {{squareMetres}} m² ({{addresses}} adresser).',
  'districts-overlap-do': '',
  'district-sliver': 'Kun {{squareMetres}} m² ligger i distriktet for {{school}} ({{band}}. klasse).',
  'district-sliver-do': '',
  'overlay-shape-unusable': 'En flade kan ikke bruges i beregningen{{whichShape}}{{fault}}.',
  'overlay-shape-unusable-do': 'Ret fladen i filen, den kommer fra.',
  'overlay-shape-repaired': 'En flade krydser sig selv{{whichShape}} og er rettet til før beregningen.',
  'overlay-shape-repaired-do': 'Ret fladen i filen, den kommer fra.',
  'overlay-area-not-conserved':
    'Delene giver ikke hele arealet ({{band}}. klasse): {{lost}} m² af {{squareMetres}} m² mangler.',
  'overlay-area-not-conserved-do': 'Brug ikke fordelingen. Kontrollér skoledistrikterne.',
  // tables
  'table-column-missing': 'Kolonnen mangler. Filen har: {{header}}.',
  'table-column-missing-do': 'Skriv kolonnens navn i første linje, præcis som det plejer at stå.',
  'table-column-unknown': 'Kolonnen er ikke kendt og bliver ikke læst.',
  'table-column-unknown-do': 'Slet den, eller ret navnet.',
  'table-column-repeated': 'Kolonnen står der to gange.',
  'table-column-repeated-do': 'Slet den ene.',
  'table-key-repeated': '»{{key}}« står der allerede{{atFirstLine}}.',
  'table-key-repeated-do': 'Slet den ene linje, eller ret nøglen.',
  'table-value-unreadable': '{{problem}}',
  'table-value-unreadable-do': '{{problemDo}}',
  'table-reference-unknown': '»{{text}}« findes ikke i {{tables}}.',
  'table-reference-unknown-do': '{{near}}Ret teksten, eller tilføj linjen i den anden tabel.',
  'table-row-width': 'Linjen har {{found}} felter, men skal have {{wanted}}.',
  'table-row-width-do': 'Står der et komma i en tekst, så sæt anførselstegn om hele teksten.',
  'table-empty': 'Filen har ingen linjer.',
  'table-empty-do': 'Hent den frem fra en tidligere udgave.',
  'table-quote-open':
    'Et anførselstegn bliver ikke lukket, eller lukkes for tidligt. Resten af filen er ikke læst.',
  'table-quote-open-do':
    'Sæt anførselstegn både før og efter teksten, og skriv to i træk for et, der er en del af den.',
  'table-delimiter-wrong': 'Felterne er adskilt af semikolon.',
  'table-delimiter-wrong-do': 'Gem filen med komma mellem felterne og punktum som decimaltegn.',
  'table-count-differs': 'Kataloget siger {{said}} tal for {{id}}, men der er {{found}}.',
  'table-count-differs-do': 'Kontrollér, om et tal er faldet ud eller kommet til.',
  // figures
  'figure-repeated': 'Tallet »{{key}}« står der allerede{{atFirstLine}}.',
  'figure-repeated-do': 'Slet den ene linje.',
  'figure-without-value': 'Der er ikke noget tal i linjen {{id}}.',
  'figure-without-value-do': 'Skriv tallet, eller hvorfor det mangler.',
  'share-out-of-range': '{{value}} er ikke en andel mellem 0 og 100 ({{indicator}}).',
  'share-out-of-range-do': 'Kontrollér decimaltegnet i kilden.',
  'numerator-over-denominator':
    'Antallet {{numerator}} er større end det, det er en del af ({{denominator}}).',
  'numerator-over-denominator-do': 'Kontrollér de to tal i kilden.',
  'span-backwards': '{{low}} til {{high}} går baglæns.',
  'span-backwards-do': 'Skriv det laveste først.',
  // files
  'file-missing': 'Filen findes ikke.',
  'file-missing-do': 'Kontrollér navnet, eller hent filen frem fra en tidligere udgave.',
  'file-unreadable': 'Filen kan ikke læses{{fileProblem}}.',
  'file-unreadable-do': 'Gem den som UTF-8, eller hent den frem fra en tidligere udgave.',
  'json-cut-off': 'Filen slutter, før den er færdig.',
  'json-cut-off-do': 'Den er nok skåret over under kopiering: hent den igen.',
  'json-syntax': 'Her kan filen ikke læses som JSON: »{{text}}«.',
  'json-syntax-do': 'Ret et manglende komma, anførselstegn eller en parentes lige før stedet.',
  'json-value-wrong': '{{path}} er {{text}}, men skal være {{expected}}.',
  'json-value-wrong-do': 'Ret værdien.',
  'geojson-not-collection': 'Filen er ikke en GeoJSON FeatureCollection.',
  'geojson-not-collection-do': 'Eksportér laget som GeoJSON i WGS 84 (EPSG:4326).',
  'geojson-empty': 'Laget er tomt.',
  'geojson-empty-do': 'Eksportér det igen, og se efter, om et filter skjuler objekterne.',
  'geojson-geometry-wrong': 'Objekt nr. {{feature}} er af typen {{found}}, men skal være {{expected}}.',
  'geojson-geometry-wrong-do': 'Eksportér laget med den rigtige geometritype.',
  'geojson-position-wrong': 'Objekt nr. {{feature}} har en position uden for Danmark: {{text}}.',
  'geojson-position-wrong-do': 'Filen skal være i WGS 84 (EPSG:4326) med længdegrad først.',
  'geojson-ring-open': 'Objekt nr. {{feature}} har en ring, der ikke lukker: {{text}}.',
  'geojson-ring-open-do': 'Gentag ringens første punkt som det sidste.',
  'geojson-property-missing': 'Objekt nr. {{feature}} mangler »{{property}}«.',
  'geojson-property-missing-do': 'Udfyld feltet.',
  'geojson-property-wrong':
    'Objekt nr. {{feature}} har {{text}} i »{{property}}«, som ikke er af den rigtige slags.',
  'geojson-property-wrong-do': 'Skriv tal uden anførselstegn og tekst med.',
  // what figures, plans and map must know of each other
  'indicator-without-figures': 'Indikatoren {{indicator}} har ingen tal.',
  'indicator-without-figures-do': '',
  'map-indicator-without-map-figures':
    'Indikatoren {{indicator}} skal kunne vises på kortet, men har for få tal til det.',
  'map-indicator-without-map-figures-do': 'Ret kolonnen map i figures/indicators.csv, eller tilføj tallene.',
  'indicator-not-marked-for-map':
    'Indikatoren {{indicator}} har tal for {{areas}} områder i samme periode, men er ikke sat til at kunne vises på kortet.',
  'indicator-not-marked-for-map-do': '',
  'area-without-figures': '{{area}} har ingen tal.',
  'area-without-figures-do': 'Kontrollér, om områdets id er skrevet ens i tallene og i plans/areas.csv.',
  'plan-area-not-on-map':
    '{{area}} er et af boligområderne{{inPlan}}, men har ingen adresseliste og er derfor ikke på kortet.',
  'plan-area-not-on-map-do': 'Skriv områdets adresseliste i plans/address-ranges.csv.',
  'list-area-not-in-plan':
    '{{area}} har en adresseliste i planen {{plan}}, men er ikke et af planens områder.',
  'list-area-not-in-plan-do': 'Ret områdets id, eller tilføj det til planen i plans/plans.csv.',
  // the built data
  'output-folder-not-ours': 'Mappen indeholder andet end byggede data og bliver ikke overskrevet.',
  'output-folder-not-ours-do': 'Vælg en tom mappe.',
  'output-not-written': 'De nye data kunne ikke skrives. De hidtidige er der stadig.',
  'output-not-written-do': 'Se efter, om disken er fuld, eller om et andet program har filerne åbne.',
  'output-not-as-written': 'Filen er ikke, som den blev skrevet. De hidtidige data er der stadig.',
  'output-not-as-written-do': 'Byg igen. Sker det én gang til, så kontrollér disken.',
};
