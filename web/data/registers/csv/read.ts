import { choosePlan } from '../choose-plan';
import { detectEncoding, type Encoding } from '../encoding';
import { type RegisterFile, readHead } from '../file';
import { foldName } from '../names';
import type { ReadOptions } from '../options';
import { Refusal } from '../refusal';
import type { Plan } from '../schemas/schema';
import { SLOT_COUNT } from '../slots';
import { type FormFound, pieces, type Recognised, type Sink, type TableInfo } from '../table';
import { type CsvDialect, detectDialect } from './dialect';
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
  let headerPassed = options.header === false;
  let rows = 0;
  const splitter = new CsvSplitter(
    { delimiter: dialect.delimiter.charCodeAt(0), newline: dialect.newline, width: header.length },
    dialect.firstLine,
    () => {
      if (!headerPassed) {
        headerPassed = true;
        return;
      }
      rows++;
      row.reset();
      take(row);
    },
  );
  const row = new CsvRow(splitter, columnsOf(table.plan, header), header, {
    file: file.name,
    guess: encoding,
    chosen,
  });
  let passed = 0;
  for await (const piece of pieces(file, options, () => rows)) {
    const skip = Math.min(piece.length, dialect.offset - passed);
    passed += skip;
    splitter.push(skip > 0 ? piece.subarray(skip) : piece);
  }
  splitter.end();
  const last = splitter.open && (splitter.cut || splitter.fault === 'row-width');
  if (last && headerPassed && rows > 0)
    throw new Refusal('register-file-cut-off', { place: { file: file.name, line: splitter.line } });
  return {
    encoding: row.encoding === 'ascii' ? 'ASCII' : row.encoding.toUpperCase(),
    delimiter: dialect.delimiter,
    ...(splitter.open ? { openEnd: true } : {}),
  };
}
