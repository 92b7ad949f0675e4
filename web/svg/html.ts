import { escapeXml } from './node';

/** A piece of HTML that is safe to put into a page: made by `html`, never by hand. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[];

/**
 * Writes HTML from a template: what is filled in is escaped, unless it is HTML that was made in the same way. Values may
 * stand in content and in double-quoted attributes.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, i) => (i === 0 ? '' : written(parts[i - 1] ?? '')) + string).join(''),
});

const written = (part: Part): string => {
  if (typeof part === 'string') return escapeXml(part);
  if (typeof part === 'number') return escapeXml(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** What may be wider than a phone and is then moved sideways, by keyboard too; `name` is what it is called aloud. */
export const wide = (name: string, content: Html): Html =>
  html`<div class="wide" role="region" tabindex="0" aria-label="${name}">${content}</div>`;

/** Nothing at all: for what is left out. */
export const NOTHING: Html = { markup: '' };
