import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { batchFiles, mappingFile } from '../../web/data/figures-import/batch-files';
import { acceptLoad, type LoadPreview, previewLoad } from '../../web/data/figures-import/preview';
import { readFigureFile } from '../../web/data/figures-import/read-file';
import { refusedCsv } from '../../web/data/figures-import/refused-csv';
import { localDay } from '../../web/domain/calendar/local-day';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { type BatchFacts, batchId, withBatches } from '../../web/domain/import/batch';
import { type Mapping, settledMapping } from '../../web/domain/import/mapping';
import { textOf } from '../../web/text';
import { loadWords } from '../../web/text/load-words';
import { refusedWords } from '../../web/text/outcome-words';
import { nameOfArea } from '../build/area-names';
import { batchFolders } from '../tables/read-batches';
import { readDataset } from '../tables/read-dataset';
import { importContext, savedMapping } from './context';
import { type MappingOptions, withOptions } from './options';
import { writeDataFiles } from './write-files';

export interface LoadOptions {
  readonly geodata: string;
  /** Id in sources.csv. */
  readonly source: string;
  readonly files: readonly string[];
  readonly mapping: MappingOptions;
  readonly confirmed: ReadonlySet<string>;
  /** Where the refused rows of the files go. */
  readonly refused?: string;
  /** Keep the load under this name; without it nothing is kept. */
  readonly accept?: { readonly name: string; readonly date?: string };
}

/** One file as read, and what was kept of it. */
export interface LoadedFile {
  readonly preview: LoadPreview;
  readonly facts?: BatchFacts;
  /** Files that were written, as paths below the data folder. */
  readonly written: readonly string[];
}

export interface LoadResult {
  readonly loaded: readonly LoadedFile[];
  readonly findings: readonly Finding[];
  /** Names of areas and indicators by id. */
  readonly words: (id: string) => string;
}

/** Reads files of one source against a data folder, and keeps each as a load when that is asked for and something was taken. */
export async function loadFiles(options: LoadOptions): Promise<LoadResult> {
  const { geodata, source, files, accept } = options;
  const dataset = readDataset(geodata);
  const names = new Map(dataset.catalogue.indicators.map(({ id, name_da }) => [id, name_da]));
  const areaName = nameOfArea(dataset);
  const words = (id: string): string => names.get(id) ?? areaName(id);
  const findings: Finding[] = dataset.findings.filter(({ level }) => level === 'error');
  const loaded: LoadedFile[] = [];
  const done = (): LoadResult => ({ loaded, findings, words });
  if (findings.length > 0) return done();
  if (!dataset.catalogue.sources.some(({ id }) => id === source)) {
    const sources = dataset.catalogue.sources.map(({ id }) => id).join(', ');
    findings.push(finding('figures-source-unknown', { values: { text: source, sources } }));
    return done();
  }
  const saved = savedMapping(geodata, source);
  if ('finding' in saved) {
    findings.push(saved.finding);
    return done();
  }
  let kept = saved.mapping;
  let { observations } = dataset;
  const refused: string[] = [];
  for (const [i, path] of files.entries()) {
    const read = await previewOf(
      path,
      withOptions(kept, options.mapping),
      { ...importContext(dataset), existing: observations },
      options,
    );
    if ('finding' in read) {
      findings.push(read.finding);
      continue;
    }
    const { preview, sha256 } = read;
    const own = gapFindings(preview);
    findings.push(...own);
    const rest = refusedCsv(preview.table, preview.result.outcomes, refusedColumns(words));
    if (rest !== '') refused.push(rest);
    if (!accept || hasErrors(own)) {
      loaded.push({ preview, written: [] });
      continue;
    }
    const name = files.length > 1 ? `${accept.name} ${i + 1}` : accept.name;
    const settled = settledMapping(preview.mapping, kept, preview.result.sign);
    const date = accept.date ?? localDay(new Date());
    const end = keep(geodata, { preview, settled, sha256, name, date, rest }, options);
    findings.push(...end.findings);
    loaded.push({ preview, ...(end.batch && { facts: end.batch.facts }), written: end.written });
    if (!end.batch) continue;
    kept = settled;
    observations = withBatches(observations, [end.batch]);
  }
  if (options.refused !== undefined && refused.length > 0) writeFileSync(options.refused, refused.join(''));
  return done();
}

async function previewOf(
  path: string,
  mapping: Parameters<typeof previewLoad>[1],
  context: Parameters<typeof previewLoad>[2],
  { confirmed }: LoadOptions,
): Promise<{ readonly preview: LoadPreview; readonly sha256: string } | { readonly finding: Finding }> {
  if (!existsSync(path)) return { finding: finding('file-missing', { place: { file: path } }) };
  const bytes = new Uint8Array(readFileSync(path));
  const file = await readFigureFile(basename(path), bytes);
  const [refused] = file.findings;
  if (refused) return { finding: refused };
  const read = previewLoad(file, mapping, context, { confirmed });
  if ('finding' in read) return read;
  return { preview: read.preview, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** What keeps a file from being read with its mapping, or leaves nothing of it. */
function gapFindings({ file, result, table }: LoadPreview): Finding[] {
  const place = { file };
  if (result.gaps.length > 0) {
    const values = { what: `gap-${result.gaps[0] ?? ''}`, headings: table.headings.join(', ') };
    return [finding('figures-mapping-incomplete', { place, values })];
  }
  const { all, refused } = result.counts;
  return all === refused ? [finding('figures-nothing-taken', { place, values: { rows: all } })] : [];
}

const refusedColumns = (words: (id: string) => string): Parameters<typeof refusedCsv>[2] => {
  const text = textOf('da');
  return {
    heading: text.t('figuresImport.refused-column'),
    why: (one) => refusedWords(one, text, words),
  };
};

interface ToKeep {
  readonly preview: LoadPreview;
  readonly settled: Mapping;
  readonly sha256: string;
  readonly name: string;
  readonly date: string;
  readonly rest: string;
}

function keep(
  geodata: string,
  { preview, settled, sha256, name, date, rest }: ToKeep,
  { confirmed }: LoadOptions,
): {
  readonly batch?: ReturnType<typeof acceptLoad>;
  readonly written: readonly string[];
  readonly findings: readonly Finding[];
} {
  const id = batchId(date, name);
  const wrong = (code: 'batch-date-wrong' | 'batch-name-empty' | 'batch-name-taken', text: string) => ({
    written: [],
    findings: [finding(code, { values: { text } })],
  });
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    return wrong('batch-date-wrong', date);
  if (id === '') return wrong('batch-name-empty', name);
  if (batchFolders(geodata).includes(id)) return wrong('batch-name-taken', id);
  const batch = acceptLoad(preview, { name, date, sha256, confirmed }, loadWords(textOf('da')));
  const files = [...batchFiles(batch, rest), mappingFile(settled)];
  writeDataFiles(geodata, files);
  return { batch, written: files.map(({ path }) => path), findings: [] };
}
