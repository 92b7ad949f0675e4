export const charts = {
  asTable: 'Show as table',
  tableOf: 'Table: {{title}}',
  save: 'Save',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  csv: 'Figures (CSV)',
  spots: 'The numbers of the chart',
  spot: 'Source and caution: {{label}}',
  noPicture: 'The picture could not be made. Try SVG instead.',
};
