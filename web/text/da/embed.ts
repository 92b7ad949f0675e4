/** Showing a view on another page. */
export const embed = {
  help: 'Sæt linjerne ind på den side, hvor visningen skal stå. Den følger tallene her, har sin kilde under sig og et link hertil.',
  parts: 'Det, der skal vises',
  map: 'Kort',
  legend: 'Signaturforklaring',
  chart: 'Figur',
  table: 'Tabel',
  snippet: 'Linjer til den anden side',
  copy: 'Kopiér',
  copied: 'Linjerne er kopieret.',
  notCopied: 'Linjerne kunne ikke kopieres. Markér dem, og kopiér selv.',
  permission:
    'Serveren bestemmer, hvilke sider der må vise den. Fra starten er det kun dens egne; README fortæller, hvordan flere får lov.',
  whole: 'Se hele visningen',
};
