import { html } from './html';

/** Nothing from anywhere else, and nothing that runs. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** A page that stands alone: it can be sent by mail, opened by double click and printed. */
export interface HtmlPage {
  readonly language: string;
  readonly title: string;
  /** Font faces and looks. */
  readonly style: string;
  /** What stands in the body. */
  readonly body: string;
  /** Content policy; the usual one lets nothing run and nothing be fetched. */
  readonly policy?: string;
}

/** The frame that every page of the house has around it. The same page gives the same bytes. */
export const htmlPage = ({ language, title, style, body, policy = STILL }: HtmlPage): string =>
  `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${html`${title}`.markup}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
