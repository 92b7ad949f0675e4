import { type Finding, finding, hasErrors } from '../../domain/findings/finding';
import { AddressTable } from './address-table';
import { type ColumnQuestion, ColumnRefusal } from './choose-plan';
import { fourDigits } from './codes';
import { DarJoin } from './dar/join';
import type { RegisterFile } from './file';
import { AddressTaker } from './flat/address-taker';
import type { OpenDatabase } from './geo/geopackage';
import type { ReadOptions } from './options';
import type { PositionReader } from './position';
import { recogniseFile } from './recognise';
import { Refusal } from './refusal';
import { checkKinds, darKindsOf, isDar, mayHoldMore, missingEntities } from './register-kinds';
import { SLOT } from './slots';
import type { FormFound, Recognised, TableInfo } from './table';
import { reportOf, type TableReport } from './table-report';
import { Tally } from './tally';
import { suspiciousTexts } from './text-check';

/** What came of reading register files. */
export interface RegisterReading {
  /** Addresses in force; undefined when the files were refused. */
  readonly addresses: AddressTable | undefined;
  /** Addresses that are preliminary, discontinued or abandoned, as far as they have a position; undefined when nothing was read. */
  readonly notCurrent: AddressTable | undefined;
  /** What each table was recognised as, also when the files were then refused. */
  readonly recognised: readonly Pick<TableReport, 'file' | 'table' | 'format' | 'kind'>[];
  /** How each table is written, and what became of every row. */
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
  /** What must be asked, when columns could not be understood. */
  readonly question?: ColumnQuestion;
}

/** Room is never made for more than a whole country, whatever a file's beginning suggests. */
const MOST_EXPECTED = 4_000_000;

interface Running {
  readonly info: TableInfo;
  readonly tally: Tally;
  readonly position: () => PositionReader | undefined;
  form: FormFound;
}

/**
 * Reads the files of an address register as one: recognises each by its content, and joins the entities of DAR. Every row of
 * every table ends as read or as skipped for a reason. What makes a file untrustworthy as a whole (a mixture, a file that was cut off)
 * is an error among the findings, and then there are no addresses. Throws only when `signal` is aborted.
 */
export async function readRegister(
  files: readonly RegisterFile[],
  options: ReadOptions,
  openDatabase?: OpenDatabase,
): Promise<RegisterReading> {
  const reader = new RegisterReader(options, openDatabase);
  try {
    await reader.read(files);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reader.refuse(error);
  }
  return reader.result();
}

class RegisterReader {
  private readonly addresses = new AddressTable();
  private readonly notCurrent = new AddressTable();
  private readonly findings: Finding[] = [];
  private readonly running: Running[] = [];
  private readonly recognised: TableInfo[] = [];
  private question: ColumnQuestion | undefined;

  constructor(
    private readonly options: ReadOptions,
    private readonly openDatabase: OpenDatabase | undefined,
  ) {}

  async read(files: readonly RegisterFile[]): Promise<void> {
    const recognised = await this.recognise(files);
    this.findings.push(...checkKinds(recognised));
    if (hasErrors(this.findings)) return;
    const dar = darKindsOf(recognised);
    const join = dar.size > 0 ? new DarJoin(this.options, dar) : undefined;
    // house numbers first: then only the access points that they need have to be kept
    const first = recognised.filter(({ tables }) =>
      tables.some(({ plan }) => plan?.kind === 'dar-husnummer'),
    );
    const rest = recognised.filter((file) => !first.includes(file));
    for (const file of first) await this.readFile(file, join);
    if (first.every(({ tables }) => tables.length === 1)) join?.closeHouses();
    for (const file of rest) await this.readFile(file, join);
    if (dar.size > 0 && recognised.some(mayHoldMore)) {
      const found = this.running.flatMap(({ info }) => (info.plan ? [info.plan.kind] : []));
      this.findings.push(...missingEntities(new Set(found)));
    }
    await join?.finish(this.addresses, this.notCurrent);
    this.check();
  }

  refuse(refusal: Refusal): void {
    this.findings.push(refusal.finding);
    for (const { tally } of this.running) tally.refuse();
    if (refusal instanceof ColumnRefusal) this.question = refusal.question;
  }

  result(): RegisterReading {
    const rows = this.running.flatMap(({ tally }) => tally.findings);
    const findings = [...this.findings, ...rows];
    return {
      recognised: this.recognised.map(({ plan, file, table, format }) => ({
        file,
        table,
        format,
        kind: plan?.kind,
      })),
      addresses: hasErrors(findings) ? undefined : this.addresses,
      notCurrent: this.notCurrent,
      tables: this.running.map(({ info, tally, position, form }) => reportOf(info, tally, position(), form)),
      findings,
      ...(this.question ? { question: this.question } : {}),
    };
  }

  private async recognise(files: readonly RegisterFile[]): Promise<Recognised[]> {
    const recognised: Recognised[] = [];
    for (const file of files) {
      this.options.signal?.throwIfAborted();
      try {
        const found = await recogniseFile(file, this.options, this.openDatabase);
        this.recognised.push(...found.tables);
        if (found.tables.some(({ plan }) => plan)) recognised.push(found);
        else this.unused(file.name);
      } catch (error) {
        // a file that lies beside the register in an archive is left out; a chosen one is refused
        if (!(error instanceof Refusal) || !file.optional) throw error;
        this.unused(file.name);
      }
    }
    return recognised;
  }

  private unused(file: string): void {
    this.findings.push(finding('register-file-unused', { place: { file } }));
  }

  private async readFile(file: Recognised, join: DarJoin | undefined): Promise<void> {
    const own: Running[] = [];
    const begin = (info: TableInfo) => {
      const tally = new Tally(info.table ? `${info.file} (${info.table})` : info.file);
      const taker = this.taker(info, tally, join);
      const running: Running = { info, tally, position: taker.position, form: {} };
      own.push(running);
      this.running.push(running);
      return taker.take;
    };
    const form = await file.read({ begin }, this.options);
    for (const running of own) running.form = form;
    if (form.openEnd)
      this.findings.push(finding('register-last-line-open', { place: { file: file.file.name } }));
  }

  private taker(info: TableInfo, tally: Tally, join: DarJoin | undefined) {
    const { plan } = info;
    if (!plan)
      return {
        take: (row: { line: number; fault: Parameters<Tally['skip']>[0] | undefined }): void => {
          tally.rows++;
          tally.skip(row.fault ?? 'not-needed', row.line);
        },
        position: () => undefined,
      };
    if (isDar(plan.kind)) {
      const joined = join ?? new DarJoin(this.options, new Set());
      const { take, position } = joined.begin(info, tally);
      return { take, position: () => position };
    }
    this.checkFilters(info);
    const { filters } = this.options;
    // a filter may leave few: then room is made as they come
    if (info.expected && !filters?.municipalities?.length && !filters?.postcodes?.length && !filters?.box)
      this.addresses.expect(Math.min(this.addresses.length + info.expected, MOST_EXPECTED));
    const taker = new AddressTaker(plan, this.addresses, this.notCurrent, tally, info.file, this.options);
    return { take: taker.take.bind(taker), position: () => taker.place.used };
  }

  /** A filter on something that the table does not hold would leave nothing, or everything. */
  private checkFilters(info: TableInfo): void {
    const { filters } = this.options;
    const has = (...slots: (typeof SLOT)[keyof typeof SLOT][]): boolean =>
      slots.some((slot) => info.plan?.chosen.has(slot));
    const place = { file: info.file };
    if (filters?.municipalities?.length && !has(SLOT.municipality, SLOT.roadMiddle))
      throw new Refusal('register-filter-impossible', { place, values: { filter: 'municipality' } });
    if (filters?.postcodes?.length && !has(SLOT.postcode))
      throw new Refusal('register-filter-impossible', { place, values: { filter: 'postcode' } });
    for (const code of [...(filters?.municipalities ?? []), ...(filters?.postcodes ?? [])])
      if (fourDigits(code) < 0)
        throw new Refusal('register-filter-impossible', { values: { filter: 'code', code } });
  }

  private check(): void {
    const suspicious = suspiciousTexts(this.addresses.streets.texts);
    if (suspicious) this.findings.push(finding('register-text-suspicious', { values: { text: suspicious } }));
    for (const { info } of this.running) {
      if (!info.plan || isDar(info.plan.kind) || info.plan.kind === 'own') continue;
      if (info.plan.chosen.has(SLOT.dawaStatus) || info.plan.chosen.has(SLOT.darStatus)) continue;
      const named = info.names.some((name) => name.toLowerCase() === 'status');
      this.findings.push(
        finding(named ? 'register-status-unclear' : 'register-status-absent', { place: { file: info.file } }),
      );
    }
    if (this.addresses.length === 0) this.findings.push(finding('register-nothing-read'));
  }
}
