export const charts = {
  asTable: 'Vis som tabel',
  tableOf: 'Tabel: {{title}}',
  save: 'Gem',
  png: 'Billede (PNG)',
  svg: 'Tegning (SVG)',
  csv: 'Tal (CSV)',
  spots: 'Tallene i figuren',
  spot: 'Kilde og forbehold: {{label}}',
  noPicture: 'Billedet kunne ikke laves. Prøv SVG i stedet.',
};
