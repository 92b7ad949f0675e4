import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import type { Register, RegisterInfo } from '../../web/domain/addresses/register';
import type { DifferenceSide } from '../../web/domain/difference/side';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { type Inputs, readInputs } from '../build/inputs';
import { LISTS_FILE } from '../build/lists';
import { type ParcelLayer, readReplacements } from '../build/replacements';
import { findVersion } from '../history/find-version';
import { VERSION_FILE } from '../history/version';
import { REGISTER } from '../registers/folder-names';
import { readRegisterFolder } from '../registers/read-folder';
import { readTable } from '../tables/read-table';
import { readUtf8 } from '../tables/read-text';
import { ADDRESS_RANGES } from '../tables/schemas/plans';
import { planState, plansOf, sideOfPlan } from './plan-state';

/** What was compared, for people. */
export interface SideFacts {
  /** As it was asked for. */
  readonly asked: string;
  readonly kind: 'register' | 'plan' | 'list' | 'version';
  /** The plan whose lists, or whose version, it is. */
  readonly plan: string;
  /** Name of a stored version; undefined for all else. */
  readonly version?: { readonly name: string; readonly date: string };
  readonly register: RegisterInfo;
}

/** One side, read and built. */
export interface ReadSide {
  readonly facts: SideFacts;
  readonly side: DifferenceSide;
}

/** What both sides are read with. */
export interface SideOptions {
  readonly geodata: string;
  /** Folder of the register that lists are carried out on; the default register without. */
  readonly register?: string;
  /** Parcels that the boundaries of lists run along. */
  readonly parcels?: string;
  /** The plan to compare; the newest one that both sides have without. */
  readonly plan?: string;
}

/** What a name stands for, before anything is built. */
interface Source {
  readonly kind: SideFacts['kind'];
  readonly rows: readonly AddressRangeRow[];
  /** The text of the lists' file, for the columns of findings. */
  readonly listText: string;
  readonly register?: Register;
  /** Fixed by what was asked for. */
  readonly plan?: string;
  readonly whole?: ReadSide;
}

/** Reads sides; the data folder and registers are read once, however many sides use them. */
export class SideReader {
  private readonly findings: Finding[] = [];
  private readonly inputs: Inputs;
  private parcels: ParcelLayer | undefined;
  private readonly registers = new Map<string, Promise<Register | undefined>>();

  constructor(private readonly options: SideOptions) {
    this.inputs = readInputs(options.geodata);
    this.findings.push(...this.inputs.findings.filter(({ level }) => level === 'error'));
  }

  get dataset(): Inputs['dataset'] {
    return this.inputs.dataset;
  }

  /** Both sides, or the findings that say why not. List errors do not hinder: they are told. */
  async read(
    before: string,
    after: string,
  ): Promise<{
    readonly sides: readonly [ReadSide, ReadSide] | undefined;
    readonly findings: readonly Finding[];
  }> {
    if (this.options.parcels !== undefined) {
      const { replaced, findings } = await readReplacements({ parcels: this.options.parcels });
      this.parcels = replaced.parcels;
      this.findings.push(...findings);
    }
    const sources = [await this.source(before), await this.source(after)] as const;
    const plans = this.plansFor([before, after], sources);
    const asked = [before, after] as const;
    const sides = hasErrors(this.findings)
      ? []
      : sources.flatMap((source, i) => this.build(asked[i] ?? '', source, plans[i] ?? '') ?? []);
    const [first, second] = sides;
    return { sides: first && second ? [first, second] : undefined, findings: this.findings };
  }

  private async source(asked: string): Promise<Source | undefined> {
    const own = { rows: this.dataset.tables.addressRanges, listText: this.listText() };
    const [, prefix, name = ''] = /^(plan|history):(.*)$/.exec(asked) ?? [];
    if (asked === 'default') return this.onRegister({ ...own, kind: 'register' }, this.inputs.register);
    if (prefix === 'plan')
      return this.onRegister({ ...own, kind: 'plan', plan: name }, await this.register());
    if (prefix === 'history') return this.version(asked, name);
    if (existsSync(join(asked, REGISTER)))
      return this.onRegister({ ...own, kind: 'register' }, await this.register(asked));
    if (existsSync(join(asked, VERSION_FILE))) return this.version(asked, asked.split(/[\\/]/).at(-1) ?? '');
    if (asked.endsWith('.csv') && existsSync(asked)) return this.listFile(asked);
    const { ids } = findVersion(this.options.geodata, '');
    this.findings.push(finding('side-unknown', { values: { side: asked, versions: ids.join(', ') || '–' } }));
    return undefined;
  }

  private onRegister(source: Source, register: Register | undefined): Source | undefined {
    return register && { ...source, register };
  }

  private register(folder = this.options.register): Promise<Register | undefined> {
    if (folder === undefined) return Promise.resolve(this.inputs.register);
    const known = this.registers.get(folder);
    if (known) return known;
    const reading = readRegisterFolder(folder).then(({ register, findings }) => {
      this.findings.push(...findings);
      return register;
    });
    this.registers.set(folder, reading);
    return reading;
  }

  private listText(): string {
    const path = join(this.options.geodata, ...LISTS_FILE.split('/'));
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  private async listFile(path: string): Promise<Source | undefined> {
    const text = readUtf8(readFileSync(path), path);
    if ('finding' in text) {
      this.findings.push(text.finding);
      return undefined;
    }
    const { rows, findings } = readTable(text.text, { ...ADDRESS_RANGES, file: path });
    this.findings.push(...findings);
    return this.onRegister({ kind: 'list', rows, listText: text.text }, await this.register());
  }

  private version(asked: string, name: string): Source | undefined {
    const { reading, ids } = findVersion(this.options.geodata, name);
    if (!reading) {
      this.findings.push(
        finding('side-unknown', { values: { side: asked, versions: ids.join(', ') || '–' } }),
      );
      return undefined;
    }
    this.findings.push(...reading.findings);
    const { version } = reading;
    if (!version) return undefined;
    const { plan, name: title, date, register, areas } = version.facts;
    const facts = { asked, kind: 'version' as const, plan, version: { name: title, date }, register };
    const side: DifferenceSide = {
      addresses: version.members.map(({ address }) => address),
      areaOf: version.members.map(({ area }) => area),
      membersOnly: true,
      areaIds: areas.map(({ area }) => area),
      shapes: version.shapes,
    };
    return { kind: 'version', rows: [], listText: '', plan, whole: { facts, side } };
  }

  /** The plan of each side: the one it names, the one asked for, else the newest that both have. */
  private plansFor(
    asked: readonly string[],
    sources: readonly (Source | undefined)[],
  ): readonly (string | undefined)[] {
    const open = sources.flatMap((source) =>
      source && source.plan === undefined ? [plansOf(source.rows)] : [],
    );
    const common = open[0]?.find((plan) => open.every((plans) => plans.includes(plan)));
    const fixed = sources.find((source) => source?.plan !== undefined)?.plan;
    // beside a side that belongs to a plan, lists are those of that plan, if there are such
    const usual =
      this.options.plan ?? (fixed !== undefined && open[0]?.includes(fixed) ? fixed : undefined) ?? common;
    const plans = sources.map((source) => source?.plan ?? usual);
    sources.forEach((source, i) => {
      if (!source || source.whole) return;
      const own = plansOf(source.rows);
      const plan = plans[i] ?? own[0] ?? '';
      if (own.includes(plan)) return;
      const values = { side: asked[i] ?? '', plan, plans: own.join(', ') };
      this.findings.push(finding('side-plan-unknown', { values }));
    });
    if (sources.every((source) => source?.kind === 'list')) this.otherPlans(sources as Source[], usual);
    return plans;
  }

  /** Two files of lists may differ in plans that are not compared: that must not go unnoticed. */
  private otherPlans(sources: readonly Source[], compared: string | undefined): void {
    const textOf = (source: Source | undefined, plan: string): string =>
      JSON.stringify(
        source?.rows.filter((row) => row.plan === plan).map(({ area, order, text }) => [area, order, text]),
      );
    const all = new Set(sources.flatMap(({ rows }) => plansOf(rows)));
    const others = [...all].filter(
      (plan) => plan !== compared && textOf(sources[0], plan) !== textOf(sources[1], plan),
    );
    if (others.length > 0)
      this.findings.push(finding('side-other-plans-differ', { values: { plans: others.join(', ') } }));
  }

  private build(asked: string, source: Source | undefined, plan: string): ReadSide | undefined {
    if (!source?.register) return source?.whole;
    const { register, rows, kind, listText } = source;
    const state = planState(register, rows, plan, this.dataset, { listText, parcels: this.parcels });
    if (!state) return undefined;
    this.tell(state.findings, kind === 'list' ? asked : undefined);
    return { facts: { asked, kind, plan, register: register.info }, side: sideOfPlan(state) };
  }

  /** Errors of the lists, each once: a difference is told in spite of them. */
  private tell(findings: readonly Finding[], file: string | undefined): void {
    const known = new Set(this.findings.map((one) => JSON.stringify(one)));
    for (const one of findings) {
      if (one.level !== 'error') continue;
      const placed = file && one.place ? { ...one, place: { ...one.place, file } } : one;
      const written = JSON.stringify(placed);
      if (known.has(written)) continue;
      known.add(written);
      this.findings.push(placed);
    }
  }
}
