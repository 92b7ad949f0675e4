import type { embed as da } from '../da/embed';

export const embed: Record<keyof typeof da, string> = {
  help: 'Put these lines into the page on which the view shall stand. It follows the figures here, with its source below it and a link to this place.',
  parts: 'What is shown',
  map: 'Map',
  legend: 'Legend',
  chart: 'Chart',
  table: 'Table',
  snippet: 'Lines for the other page',
  copy: 'Copy',
  copied: 'The lines are copied.',
  notCopied: 'The lines could not be copied. Select and copy them yourself.',
  permission:
    'The server decides which pages may show it. From the start only its own may; README tells how others are permitted.',
  whole: 'See the whole view',
};
