import { proxy, releaseProxy, wrap } from 'comlink';
import { type BoundaryFile, mayBeBoundary } from '../../data/drafts/boundary-file';
import { readDraftFile } from '../../data/drafts/draft-file';
import { HEAD_BYTES } from '../../data/registers/file';
import type { Register } from '../../domain/addresses/register';
import { sideOfDrawn } from '../../domain/drafts/drawn-side';
import { isOfSameCity } from '../../domain/drafts/same-city';
import { hasErrors } from '../../domain/findings/finding';
import type { Text } from '../../text';
import { chooseInView } from '../history';
import type { FileWorker } from './file.worker';
import { type MessageCode, useWorkbench } from './store';
import { putRegister, takeDraft, tell } from './workbench';

/** What dropped files are to be read as; `auto` looks at what they are. */
export const FILE_USES = ['auto', 'register', 'boundary'] as const;
export type FileUse = (typeof FILE_USES)[number];

const MEGABYTE = 1024 ** 2;
/** Boundaries are read whole; a register is read as a stream and may be as large as it likes. */
const MOST_BOUNDARY = 200 * MEGABYTE;
/** A draft is small: a larger file is not even looked at as one. */
const MOST_DRAFT = 8 * MEGABYTE;

let cancel: (() => void) | undefined;

/** Ends the reading of a file; what was there before stays. */
export const cancelReading = (): void => cancel?.();

const say = (code: MessageCode, values: Readonly<Record<string, string | number>>): void =>
  tell({ kind: 'said', code, values });

/** Takes files that were dropped or chosen: a draft, a boundary to compare with, or a register. The draft on the table is never touched by them. */
export async function takeFiles(files: readonly File[], use: FileUse, text: Text): Promise<void> {
  const [first] = files;
  if (!first || useWorkbench.getState().readingFile) return;
  tell(undefined);
  const head = new Uint8Array(await first.slice(0, HEAD_BYTES).arrayBuffer());
  if (files.length === 1 && use === 'auto' && (await isDraft(first, head))) {
    importDraft(first.name, await first.text());
    return;
  }
  const isBoundary = files.length === 1 && use !== 'register' && mayBeBoundary(head);
  const isTooLarge = isBoundary && first.size > MOST_BOUNDARY;
  if (isBoundary && !isTooLarge && (await takeBoundary(first, text, use))) return;
  if (use !== 'boundary') {
    const taken = await takeRegister(files, text);
    // what is no register was meant as a boundary
    if (taken !== 'refused' || !isTooLarge) return;
  }
  if (isTooLarge) tooLarge(first, text);
  else say('drop-unknown', { file: first.name });
}

const tooLarge = (file: File, text: Text): void =>
  say('drop-too-large', {
    file: file.name,
    megabytes: text.number(file.size / MEGABYTE),
    most: text.number(MOST_BOUNDARY / MEGABYTE),
  });

async function isDraft(file: File, head: Uint8Array): Promise<boolean> {
  return file.size <= MOST_DRAFT && new TextDecoder().decode(head).includes('"boligsocial-monitor-draft"');
}

function importDraft(file: string, content: string): void {
  const read = readDraftFile(content);
  if (read.fault !== undefined) {
    say(`draft-${read.fault}`, { file });
    return;
  }
  const { name, draft } = read.draft;
  const { published } = useWorkbench.getState();
  if (published && draft.plan !== published.plan) {
    say('draft-other-plan', { name, plan: draft.plan });
    return;
  }
  takeDraft(name, draft);
  say('draft-imported', { name });
}

/** Runs a job in a worker of its own that can be ended at any moment; undefined when it was ended or failed, which is told. */
async function inWorker<T>(file: string, job: (api: FileWorkerApi) => Promise<T>): Promise<T | undefined> {
  const worker = new Worker(new URL('./file.worker.ts', import.meta.url), { type: 'module' });
  const api = wrap<FileWorker>(worker);
  useWorkbench.setState({ readingFile: { file, part: undefined } });
  const ended = new Promise<undefined>((resolve) => {
    cancel = () => {
      say('cancelled', { file });
      resolve(undefined);
    };
    worker.addEventListener('error', () => {
      say('reader-failed', { file });
      resolve(undefined);
    });
  });
  try {
    return await Promise.race([job(api), ended]);
  } catch {
    say('reader-failed', { file });
    return undefined;
  } finally {
    cancel = undefined;
    useWorkbench.setState({ readingFile: undefined });
    api[releaseProxy]();
    worker.terminate();
  }
}
type FileWorkerApi = ReturnType<typeof wrap<FileWorker>>;

/** True when the file was a boundary, read or refused. */
async function takeBoundary(file: File, text: Text, use: FileUse): Promise<boolean> {
  const read = await inWorker<BoundaryFile>(file.name, async (api) => await api.boundary(file.name, file));
  if (!read) return true;
  // a register may be zipped, too
  if (
    read.kind === 'other' ||
    (read.kind === 'zip-without' && use === 'auto' && !/shp|shape/i.test(file.name))
  ) {
    if (read.kind === 'zip-without') say('zip-without', { file: file.name });
    return read.kind === 'zip-without';
  }
  if (read.kind === 'zip-without') say('zip-without', { file: file.name });
  else if (read.kind === 'refused')
    tell({ kind: 'findings', code: 'file-refused', file: file.name, findings: read.findings });
  else {
    const { register, published, publishedAreaOf } = useWorkbench.getState();
    if (!register || !published) return true;
    const side = sideOfDrawn(read.features, register, published, publishedAreaOf);
    useWorkbench.setState({ loaded: { name: file.name, side }, comparison: undefined });
    chooseInView('boundaries', { versus: 'file', panel: 'difference' });
    say('side-loaded', { file: file.name, number: text.number(side.areaIds.length) });
  }
  return true;
}

/** Puts a register under the draft; `refused` when the files are none that can be read. */
async function takeRegister(files: readonly File[], text: Text): Promise<'refused' | 'told'> {
  const name = files.map((file) => file.name).join(', ');
  const newest = Math.max(...files.map(({ lastModified }) => lastModified));
  const day = new Date(newest).toISOString().slice(0, 10);
  const read = await inWorker(name, (api) =>
    api.register(
      files,
      day,
      proxy((file: string, part: number | undefined) =>
        useWorkbench.setState((state) => (state.readingFile ? { readingFile: { file, part } } : {})),
      ),
    ),
  );
  if (!read) return 'told';
  if (!read.addresses || hasErrors(read.findings)) {
    tell({
      kind: 'findings',
      code: 'file-refused',
      file: name,
      findings: read.findings.filter(({ level }) => level === 'error'),
    });
    return 'refused';
  }
  const stated = (part: 'name' | 'source' | 'licence'): string =>
    part === 'name'
      ? read.isDar
        ? text.t('registers.name-dar')
        : name
      : text.t(read.isDar ? `registers.${part}-dar` : 'registers.unstated');
  const register: Register = {
    info: {
      kind: 'official',
      name: stated('name'),
      source: stated('source'),
      licence: stated('licence'),
      date: day,
    },
    addresses: read.addresses,
    notCurrent: read.notCurrent,
  };
  const known = useWorkbench.getState().register?.addresses ?? [];
  if (!isOfSameCity(register, streetsOfLists(), known)) {
    say('other-city', { file: name });
    return 'told';
  }
  await putRegister(register);
  say('register-loaded', { file: name, number: text.number(register.addresses.length) });
  return 'told';
}

/** The streets that the lists on the table name, as the register spells them where it has them. */
const streetsOfLists = (): string[] =>
  (useWorkbench.getState().worked.reading?.areas ?? []).flatMap(({ lines }) =>
    lines.map(({ reading }) => reading.street || reading.printed),
  );
