import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const call = promisify(execFile);

const isOnPath = (command: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/** What others open our files with; tests of what is not there do not exist, and the run says so. */
export const OTHERS = { impress: isOnPath('soffice'), poppler: isOnPath('pdfinfo') };

/** Opens a file in LibreOffice without a window and gives the PDF that it makes of it. */
export async function asPdf(file: string, folder: string): Promise<string> {
  // a profile of its own: two at once would wait for each other, and one that was broken would ask for repair
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'impress-'))).href;
  await call('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  return join(
    folder,
    file
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '.pdf') ?? '',
  );
}

/** What poppler says about a PDF, by name. */
export async function pdfFacts(file: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await call('pdfinfo', [file]);
  return new Map(
    stdout.split('\n').map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()] as const;
    }),
  );
}

/** All words of a PDF in the lines that they stand in, pages parted by form feeds. */
export async function pdfText(file: string): Promise<string> {
  const { stdout } = await call('pdftotext', ['-layout', file, '-'], { maxBuffer: 2 ** 26 });
  return stdout;
}

/** Words of each page, blanks and line ends as one blank. */
export const pdfPages = async (file: string): Promise<readonly string[]> =>
  (await pdfText(file)).split('\f').slice(0, -1).map(plain);

/** Kinds of the parts that a reading aloud finds: H1, Table, Figure … */
export async function pdfStructure(file: string): Promise<string> {
  const { stdout } = await call('pdfinfo', ['-struct', file], { maxBuffer: 2 ** 26 });
  return stdout;
}

/** Names of the fonts in a PDF. */
export async function pdfFonts(file: string): Promise<string> {
  const { stdout } = await call('pdffonts', [file]);
  return stdout;
}

/** Words without the blanks and hyphens that setting them in lines brings. */
export const plain = (words: string): string => words.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
