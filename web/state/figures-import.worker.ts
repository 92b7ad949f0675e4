import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expose } from 'comlink';
import { strToU8, zipSync } from 'fflate';
import { batchFiles, type DataFile, mappingFile } from '../data/figures-import/batch-files';
import { observationId } from '../data/figures-import/observation-id';
import { acceptLoad, type LoadPreview, previewLoad } from '../data/figures-import/preview';
import { type FigureFile, readFigureFile } from '../data/figures-import/read-file';
import { refusedCsv } from '../data/figures-import/refused-csv';
import type { Finding } from '../domain/findings/finding';
import type { ImportContext } from '../domain/import/context';
import { emptyMapping, type Mapping, settledMapping } from '../domain/import/mapping';
import type { Language } from '../text';
import { loadWords } from '../text/load-words';
import { loadLanguage, loadPack, textOf } from '../text/loaded';
import { refusedWords } from '../text/outcome-words';

/** What figures are read against, as it can travel to a worker. */
export type SentContext = Omit<ImportContext, 'idOf'>;

export type PreviewAnswer = { readonly preview: LoadPreview } | { readonly finding: Finding };

/** A load as files to put into the data folder, packed for a download. */
export interface PackedLoad {
  readonly id: string;
  readonly zip: Uint8Array;
}

/** The worker that reads files of figures: one file at a time, kept between questions about it. */
export interface FiguresImportWorker {
  readonly open: (
    name: string,
    bytes: Uint8Array,
    context: SentContext,
    kept: Mapping,
  ) => Promise<{ readonly sheets: readonly string[]; readonly finding?: Finding }>;
  readonly preview: (mapping: Mapping, exact: boolean, confirmed: readonly string[]) => PreviewAnswer;
  /** The refused rows of the last preview; '' when there are none. */
  readonly refused: (language: Language) => Promise<string>;
  /** The last preview as files, zipped. */
  readonly pack: (name: string, date: string) => Promise<PackedLoad>;
}

let file: FigureFile | undefined;
let sha256 = '';
let kept = emptyMapping('');
let context: ImportContext | undefined;
let last: { readonly preview: LoadPreview; readonly confirmed: ReadonlySet<string> } | undefined;

const worker: FiguresImportWorker = {
  async open(name, bytes, sent, saved) {
    kept = saved;
    sha256 = bytesToHex(hash(bytes));
    context = { ...sent, idOf: observationId };
    file = await readFigureFile(name, bytes);
    last = undefined;
    const [finding] = file.findings;
    return { sheets: file.tables.map((table) => table.name), ...(finding && { finding }) };
  },

  preview(mapping, exact, confirmed) {
    if (!file || !context) throw new Error('no file was opened');
    const chosen = new Set(confirmed);
    const answer = previewLoad(file, mapping, context, { exact, confirmed: chosen });
    last = 'preview' in answer ? { preview: answer.preview, confirmed: chosen } : undefined;
    return answer;
  },

  refused: async (language) => (last ? await refusedRows(last.preview, language) : ''),

  async pack(name, date) {
    if (!last) throw new Error('nothing was previewed');
    const { preview, confirmed } = last;
    const refused = await refusedRows(preview, 'da');
    const batch = acceptLoad(preview, { name, date, sha256, confirmed }, loadWords(textOf('da')));
    const files = [
      ...batchFiles(batch, refused),
      mappingFile(settledMapping(preview.mapping, kept, preview.result.sign)),
    ];
    const entries = files.map(({ path, text }: DataFile) => [path, strToU8(text)] as const);
    return { id: batch.facts.id, zip: zipSync(Object.fromEntries(entries)) };
  },
};

async function refusedRows({ table, result }: LoadPreview, language: Language): Promise<string> {
  await Promise.all([loadPack('files'), loadLanguage(language)]);
  const text = textOf(language);
  const names = new Map([
    ...(context?.areas ?? []).map(({ id, name_da }) => [id, name_da] as const),
    ...(context?.indicators ?? []).map(({ id, name_da }) => [id, name_da] as const),
  ]);
  return refusedCsv(table, result.outcomes, {
    heading: text.t('figuresImport.refused-column'),
    why: (one) => refusedWords(one, text, (id) => names.get(id) ?? id),
  });
}

expose(worker);
