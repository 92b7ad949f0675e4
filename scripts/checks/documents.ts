/** What a document may point at: files from the project's root, and the scripts of package.json. */
export interface Ground {
  readonly exists: (path: string) => boolean;
  readonly scripts: ReadonlySet<string>;
}

/** What the build makes, and what is made while trying: named in documents, and not there before. */
const MADE = /^(?:dist|trial|web\/public\/data|node_modules|test-results|report\.)(?:\/|\.|$)|^\/|[*…<{ ]/;
/** Something in backticks that is meant as a place in the project. */
const PLACE = /^(?:[\w.-]+\/)+[\w.-]*$/;
const FOLDERS = /^(?:web|scripts|test|geodata)\//;

/** The anchor that a heading gets: small letters, hyphens for blanks, everything else left out. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** Links that lead nowhere, places that are not there, and scripts that package.json does not have; `folder` is where the document lies. */
export function documentComplaints(file: string, text: string, ground: Ground): string[] {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const prose = text.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ' '));
  const anchors = new Set([...prose.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? '')));
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  const links = [...prose.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(({ 1: to = '', index }) => {
    if (/^[a-z]+:/.test(to)) return [];
    const [path = '', anchor] = to.split('#');
    if (path !== '' && !ground.exists(clean(folder + path)))
      return [`${file}:${lineOf(index)}: links to ${to}, which is not there`];
    if (path === '' && anchor !== undefined && !anchors.has(anchor))
      return [`${file}:${lineOf(index)}: links to #${anchor}, and no heading is called so`];
    return [];
  });
  const places = [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(({ 1: named = '', index }) => {
    if (MADE.test(named) || !PLACE.test(named) || !FOLDERS.test(named)) return [];
    return ground.exists(named) || ground.exists(clean(folder + named))
      ? []
      : [`${file}:${lineOf(index)}: names ${named}, which is not there`];
  });
  const scripts = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    return ground.scripts.has(name)
      ? []
      : [`${file}:${lineOf(match.index)}: npm run ${name}: package.json has no such script`];
  });
  return [...links, ...places, ...scripts];
}

/** A path without `./` and `x/..`. */
const clean = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};
