import { openDraftStore } from '../../data/drafts/draft-store';
import { loadNotInForce } from '../../data/not-in-force';
import { registerOfAddresses } from '../../data/register';
import { loadVersionMembers } from '../../data/version-members';
import type { Register } from '../../domain/addresses/register';
import { streetAliases } from '../../domain/addresses/street-alias';
import { DEFAULT_PARAMETERS } from '../../domain/boundaries/parameters';
import type { DraftChange } from '../../domain/drafts/changes';
import { type Draft, draftOfPlan } from '../../domain/drafts/draft';
import { change, type DraftHistory, redo, startHistory, undo } from '../../domain/drafts/history';
import type { StoredDraft } from '../../domain/drafts/stored-draft';
import { requestBackground } from '../background';
import { reportProblems, useStore } from '../store';
import type { EngineGround } from './engine.worker';
import { createEngineClient, type EngineClient } from './engine-client';
import { afterStep } from './engine-steps';
import { otherSide } from './other-side';
import { NOTHING_WORKED_OUT, useWorkbench, type WorkbenchMessage } from './store';

/** A draft is written down so long (ms) after the last change; also at once when the page is left. */
const SAVE_AFTER = 300;

const store = openDraftStore();
let engine: EngineClient | undefined;
let ground: EngineGround | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const set = useWorkbench.setState;
const get = useWorkbench.getState;

/** Tells the reader something, or takes the last message away. */
export const tell = (message: WorkbenchMessage | undefined): void => set({ message });

/** Opens the workbench once for the life of the page: lists, register, drafts of this browser, engine. `usualName` names a first draft. */
export function openWorkbench(usualName: (plan: string) => string): void {
  if (get().status === 'closed') void open(usualName).catch(() => set({ status: 'failed' }));
}

async function open(usualName: (plan: string) => string): Promise<void> {
  set({ status: 'opening' });
  await Promise.all([requestBackground(), dataSettled()]);
  const { background, figures, geography, manifest, base, addressesIn } = useStore.getState();
  if (background.status !== 'ready' || manifest.status !== 'ready') {
    set({ status: 'failed' });
    return;
  }
  ground = {
    aliases: streetAliases(background.value.aliases),
    parameters: { ...DEFAULT_PARAMETERS, ...manifest.value.boundaryParameters },
    districts: geography.status === 'ready' ? geography.value.districts.features : [],
  };
  const folder = { base, manifest: manifest.value };
  const [collection, notInForce, kept, members] = await Promise.all([
    addressesIn(-180, -90, 180, 90),
    loadNotInForce(folder),
    store.list(),
    loadVersionMembers(folder),
  ]);
  reportProblems([notInForce, members].flatMap((one) => (one.ok ? [] : [one.problem])));
  const register = registerOfAddresses(
    manifest.value.register,
    collection,
    notInForce.ok ? notInForce.value : [],
  );
  const plans = figures.status === 'ready' ? figures.value.catalogue.plans : [];
  const rows = background.value.addressRanges;
  const plan = [...new Set(rows.map((row) => row.plan))].sort().at(-1) ?? '';
  const published = draftOfPlan(plan, rows, plans.find(({ id }) => id === plan)?.areas ?? []);
  const drafts = typeof kept === 'string' ? [] : kept.filter(({ draft }) => draft.plan === plan);
  set({
    drafts,
    published,
    members: members.ok ? members.value : {},
    storeFault: typeof kept === 'string' ? kept : undefined,
  });
  publishedRegister = register;
  await putRegister(register);
  const [last] = drafts;
  if (last) openDraft(last);
  else newDraft(usualName(plan));
  set({ status: 'open' });
  window.addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saveNow();
  });
}

/** Waits until figures, geography and stored versions have come or failed. */
const dataSettled = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const { figures, geography, versions } = useStore.getState();
      if ([figures, geography, versions].some(({ status }) => status === 'loading')) return false;
      resolve();
      return true;
    };
    if (look()) return;
    const stop = useStore.subscribe(() => {
      if (look()) stop();
    });
  });

let publishedRegister: Register | undefined;

/** Puts the app's own register back under the draft. */
export const putPublishedRegister = async (): Promise<void> => {
  if (publishedRegister) await putRegister(publishedRegister);
};

/** Puts another register under the draft. The draft itself stays as it is. */
export async function putRegister(register: Register): Promise<void> {
  if (!ground) return;
  engine ??= createEngineClient(
    (draft, step) => set((state) => ({ worked: afterStep(state.worked, draft, step) })),
    () => set((state) => ({ worked: { ...state.worked, phase: 'failed' } })),
  );
  await engine.open(register, ground);
  const { published, history } = get();
  const publishedAreaOf = published ? await engine.membership(published) : [];
  set({ register, publishedAreaOf, worked: NOTHING_WORKED_OUT, comparison: undefined });
  if (history) work(history.present);
}

function work(draft: Draft): void {
  set((state) => ({ worked: { ...state.worked, phase: 'reading' } }));
  engine?.update(draft);
}

/** Every change of the draft goes through here: history, engine, disk. `run` joins changes that are one step to undo. */
export const changeDraft = (by: DraftChange, run?: string): void =>
  move((history) => change(history, by, run));
export const undoDraft = (): void => move(undo);
export const redoDraft = (): void => move(redo);

function move(by: (history: DraftHistory) => DraftHistory): void {
  const { history } = get();
  if (!history) return;
  const next = by(history);
  if (next === history) return;
  const sameLists = next.present.areas === history.present.areas;
  set({ history: next, saved: false });
  if (!sameLists) work(next.present);
  saveSoon();
}

function saveSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(saveNow, SAVE_AFTER);
}

function saveNow(): void {
  clearTimeout(waiting);
  const { id, name, history, register, saved } = get();
  if (!history || saved) return;
  const stored: StoredDraft = {
    id,
    name,
    draft: history.present,
    register: register?.info.name ?? '',
    changed: Date.now(),
  };
  set((state) => ({ drafts: [stored, ...state.drafts.filter((one) => one.id !== id)] }));
  void store.save(stored).then((fault) => {
    const unchanged = get().history?.present === stored.draft && get().name === stored.name;
    set({ storeFault: fault, ...(unchanged && { saved: fault === undefined }) });
  });
}

/** Begins a new draft of the published lists; what was on the table is kept. */
export function newDraft(name: string): void {
  const { published } = get();
  if (published) lay({ id: freshId(), name, draft: published }, false);
}

/** Puts a kept draft on the table. */
export function openDraft(stored: StoredDraft): void {
  lay(stored, true);
}

/** Puts a draft that came from elsewhere on the table, as one of its own. */
export function takeDraft(name: string, draft: Draft): void {
  lay({ id: freshId(), name, draft }, false);
}

/** The same lists under another name, as a draft of its own. */
export function copyDraft(name: string): void {
  const { history } = get();
  if (history) lay({ id: freshId(), name, draft: history.present }, false);
}

export function renameDraft(name: string): void {
  set({ name, saved: false });
  saveSoon();
}

/** Takes the draft off the table and out of the browser; the next one, or a new one, takes its place. */
export async function removeDraft(newName: string): Promise<void> {
  clearTimeout(waiting);
  const { id, drafts } = get();
  const storeFault = await store.remove(id);
  const rest = drafts.filter((one) => one.id !== id);
  set({ drafts: rest, storeFault, saved: true });
  if (rest[0]) openDraft(rest[0]);
  else newDraft(newName);
}

function lay({ id, name, draft }: Pick<StoredDraft, 'id' | 'name' | 'draft'>, saved: boolean): void {
  saveNow();
  set({ id, name, history: startHistory(draft), saved, comparison: undefined });
  work(draft);
  if (!saved) saveSoon();
}

const freshId = (): string => {
  const random = crypto.getRandomValues(new Uint32Array(4));
  return [...random].map((part) => part.toString(36)).join('');
};

/** Gives addresses to an area, or with '' to none; says why when no list can say it. */
export async function moveAddresses(addresses: readonly number[], to: string): Promise<void> {
  const draft = get().history?.present;
  if (!draft || !engine || addresses.length === 0) return;
  const edit = await engine.edit(draft, addresses, to);
  if (edit.kind === 'refused') tell({ kind: 'findings', code: 'refused', file: '', findings: edit.findings });
  // who wrote meanwhile is not overwritten
  else if (get().history?.present === draft) changeDraft({ kind: 'members', areas: edit.areas });
}

/** Compares the draft with what the address bar names; a later call ends an earlier one. */
export async function compareWith(versus: string | null): Promise<void> {
  const { history } = get();
  const other = otherSide(versus, get());
  if (!history || !engine || !other) {
    set({ comparison: undefined });
    return;
  }
  set((state) => ({ comparison: state.comparison ?? 'running' }));
  const comparison = await engine.compare(history.present, other);
  if (comparison) set({ comparison });
}
