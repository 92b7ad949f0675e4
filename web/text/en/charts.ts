export const charts = {
  asTable: 'Show as table',
  tableOf: 'Table: {{title}}',
  save: 'Save',
  png: 'Picture (PNG)',
  svg: 'Drawing (SVG)',
  csv: 'Figures (CSV)',
  noPicture: 'The picture could not be made. Try SVG instead.',
};
