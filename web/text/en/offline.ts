import type { offline as da } from '../da/offline';

export const offline: Record<keyof typeof da, string> = {
  fromStore:
    'The server does not answer. These are the figures that were fetched here on {{day}} (data as of {{date}}).',
  newVersion: 'A new version of the page is ready.',
  takeNewVersion: 'Reload',
  ready: 'Ready to be shown without a network: page and figures lie in this browser ({{data}}).',
  preparing: 'Page and figures are being kept in this browser, so that they can be shown without a network …',
  impossible:
    'Without a network only a story saved as an HTML file can be shown: the page was not opened over https, or the browser cannot keep it.',
};
