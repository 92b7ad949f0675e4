import { choosePlan } from '../choose-plan';
import { detectEncoding, type Encoding } from '../encoding';
import { type RegisterFile, readHead } from '../file';
import { foldName } from '../names';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import type { Plan } from '../schemas/schema';
import { SLOT_COUNT } from '../slots';
import { type FormFound, pieces, type Recognised, type Sink, type TableInfo } from '../table';
import type { CsvCells, CsvEnd } from './cells';
import { type CsvDialect, detectDialect } from './dialect';
import { type CutJob, PackedRows, type RowBatch } from './packed-rows';
import { CsvRow } from './row';
import { CsvSplitter } from './split';

/** Recognises a CSV file by its beginning. Throws a Refusal when its columns can't be understood. */
export async function recogniseCsv(file: RegisterFile, options: ReadOptions): Promise<Recognised> {
  const { head, whole } = await readHead(file);
  const guess = detectEncoding(file.name, head, whole);
  const said = options.encoding;
  const dialect = detectDialect(file.name, head, whole, said ? { ...guess, encoding: said } : guess, options);
  const plan = choosePlan(file, dialect.header, dialect.examples, options);
  const table: TableInfo = {
    file: file.name,
    table: '',
    format: 'csv',
    plan,
    names: dialect.header,
    expected: file.size && Math.ceil(file.size / dialect.rowLength),
  };
  return {
    file,
    format: 'csv',
    tables: [table],
    read: (sink, now) => readCsv(file, dialect, table, said ?? guess.encoding, said !== undefined, sink, now),
  };
}

/** Column of every slot, -1 where the table has none. */
function columnsOf(plan: Plan | undefined, header: readonly string[]): Int32Array {
  const columns = new Int32Array(SLOT_COUNT).fill(-1);
  const folded = header.map(foldName);
  for (const [slot, name] of plan?.chosen ?? []) columns[slot] = folded.indexOf(name);
  return columns;
}

async function readCsv(
  file: RegisterFile,
  dialect: CsvDialect,
  table: TableInfo,
  encoding: Encoding | 'ascii',
  chosen: boolean,
  sink: Sink,
  options: ReadOptions,
): Promise<FormFound> {
  const take = sink.begin(table);
  const { header } = dialect;
  const columns = columnsOf(table.plan, header);
  let headerPassed = options.header === false;
  let rows = 0;
  const onRow = (): void => {
    if (!headerPassed) {
      headerPassed = true;
      return;
    }
    rows++;
    row.reset();
    take(row);
  };
  const job: CutJob = {
    form: { delimiter: dialect.delimiter.charCodeAt(0), newline: dialect.newline, width: header.length },
    offset: dialect.offset,
    firstLine: dialect.firstLine,
    columns: [...new Set(columns)].filter((column) => column >= 0),
  };
  const batches = file.cut?.(job);
  const packed = new PackedRows(job.columns);
  const splitter = new CsvSplitter(job.form, job.firstLine, onRow);
  const cells: CsvCells = batches ? packed : splitter;
  const row = new CsvRow(cells, columns, header, { file: file.name, guess: encoding, chosen });
  const end = batches
    ? await takeBatches(file, batches, packed, onRow, options, () => rows)
    : await splitHere(file, splitter, job.offset, options, () => rows);
  const last = end.open && (end.cut || cells.fault === 'row-width');
  if (last && headerPassed && rows > 0)
    throw new Refusal('register-file-cut-off', { place: { file: file.name, line: cells.line } });
  return {
    encoding: row.encoding === 'ascii' ? 'ASCII' : row.encoding.toUpperCase(),
    delimiter: dialect.delimiter,
    ...(end.open ? { openEnd: true } : {}),
  };
}

/** Reads the file and cuts it in this thread. */
async function splitHere(
  file: RegisterFile,
  splitter: CsvSplitter,
  offset: number,
  options: ReadOptions,
  rows: () => number,
): Promise<CsvEnd> {
  let passed = 0;
  for await (const piece of pieces(file, options, rows)) {
    const skip = Math.min(piece.length, offset - passed);
    passed += skip;
    splitter.push(skip > 0 ? piece.subarray(skip) : piece);
  }
  splitter.end();
  return splitter;
}

/** Takes rows that another thread has cut. */
async function takeBatches(
  file: RegisterFile,
  batches: AsyncIterable<RowBatch>,
  packed: PackedRows,
  onRow: () => void,
  options: ReadOptions,
  rows: () => number,
): Promise<CsvEnd> {
  let end: CsvEnd | undefined;
  for await (const batch of batches) {
    options.signal?.throwIfAborted();
    packed.walk(batch, onRow);
    options.onProgress?.({ file: file.name, bytes: batch.passed, total: file.size, rows: rows() });
    end = batch.end;
  }
  if (!end) throw new Error(`${file.name}: the thread that reads it ended before the file did`);
  return end;
}
