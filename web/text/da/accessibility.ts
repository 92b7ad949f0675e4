/** The accessibility statement; what it claims is held by tests. */
export const accessibility = {
  title: 'Tilgængelighedserklæring',
  assessed: 'Vurderet {{date}}',
  intro:
    'Erklæringen gælder Boligsocial Monitor. Siden skal kunne bruges af alle, og offentlige websteder skal følge lov nr. 692 af 8. juni 2018 om tilgængelighed af offentlige organers websteder og mobilapplikationer. Kravene er dem i EN 301 549, som er WCAG 2.1 på niveau A og AA. Vi prøver også WCAG 2.2.',
  statusTitle: 'Overholdelse',
  status:
    'Boligsocial Monitor overholder delvist kravene. Det, der ikke er tilgængeligt, eller som vi ikke har prøvet, står herunder.',
  limitsTitle: 'Indhold, der ikke er tilgængeligt',
  limits: 'Vi kender disse mangler, og hvad man kan bruge i stedet:',
  limitMap:
    'Det store kort er et billede, som en skærmlæser ikke kan læse. Kort er ikke omfattet af loven. Alle tal på kortet står i tabellen ved siden af.',
  limitAddresses:
    'De enkelte adresser på kortet kan ikke nås med tastatur. I en områdeprofil kan man skrive en adresse og få svar på, om den er med.',
  limitDraw:
    'På skærmen Områdeafgrænsning kræver det en mus eller en finger at tegne rundt om adresser. Det samme kan skrives i listen.',
  limitFiles:
    'Billeder, som man gemmer (PNG og SVG), og præsentationer (PowerPoint) er ikke prøvet med en skærmlæser. Tal kan gemmes som CSV. Datarapporten er en PDF med opmærkning, men den er ikke kontrolleret efter PDF/UA.',
  limitLanguage:
    'Noter fra indlæsningen af kilderne er på engelsk. De er mærket, så en skærmlæser kan skifte sprog. På den engelske udgave er definitioner og grunde på dansk.',
  limitTables:
    'Brede tabeller ruller sidelæns for sig i et smalt vindue. De kan rulles med tastatur, når de har fokus.',
  testedTitle: 'Sådan er det vurderet',
  tested:
    'Vurderingen er vores egen. Den bygger på test, der køres, hver gang siden ændres, og på gennemsyn af skærmene:',
  testedAxe:
    'Hver skærm er prøvet med værktøjet axe (WCAG 2.0-2.2, A og AA), flere af dem også i mørkt udseende og på engelsk.',
  testedKeys:
    'Hver skærm er gået igennem med tabulatortasten: fokus kan ses, går ikke i ring, og skiftes ikke uventet.',
  testedNames: 'Alt, der kan trykkes på eller vælges, har et navn i browserens tilgængelighedstræ.',
  testedZoom:
    'Hver skærm kan, som den åbner, læses uden at rulle sidelæns i et vindue, der er 320 px bredt. Det svarer til 400\u00a0% zoom på en almindelig skærm.',
  testedColours:
    'Kontrasten mellem farverne er regnet ud. På papir skilles klasserne af streger, ikke af farve. Siden er prøvet med tvungne farver (høj kontrast) og med mindre bevægelse.',
  testedWords: 'Definitionerne har et lixtal på højst 45, når egennavne ikke tælles med.',
  notTested:
    'Ikke prøvet: brug med bestemte skærmlæsere (som NVDA, JAWS og VoiceOver), taleinput, og brugere med handicap. Ingen udefra har gennemgået siden.',
  contactTitle: 'Henvendelse',
  contact:
    'Den myndighed, der lægger siden ud, skal skrive her, hvor man henvender sig om mangler eller beder om indhold på en anden måde. I denne udgave er det ikke udfyldt.',
  enforceTitle: 'Håndhævelse',
  enforce:
    'Får du ikke et svar, som du kan bruge, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med loven.',
};
