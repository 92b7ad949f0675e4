export const charts = {
  asTable: 'Vis som tabel',
  tableOf: 'Tabel: {{title}}',
  save: 'Gem',
  png: 'Billede (PNG)',
  svg: 'Tegning (SVG)',
  csv: 'Tal (CSV)',
  noPicture: 'Billedet kunne ikke laves. Prøv SVG i stedet.',
};
