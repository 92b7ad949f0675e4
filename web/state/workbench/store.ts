import { create } from 'zustand';
import type { StoreFault } from '../../data/drafts/draft-store';
import type { Register } from '../../domain/addresses/register';
import type { AreaBoundary, BoundaryResult } from '../../domain/boundaries/types';
import type { Remark } from '../../domain/checks/remark';
import type { VersionMembers } from '../../domain/dataset/version-members';
import type { DifferenceSide } from '../../domain/difference/side';
import type { Draft } from '../../domain/drafts/draft';
import type { DraftHistory } from '../../domain/drafts/history';
import type { DraftSummary } from '../../domain/drafts/read-draft';
import type { StoredDraft } from '../../domain/drafts/stored-draft';
import type { Finding } from '../../domain/findings/finding';
import type { Comparison } from './engine.worker';

/** How far the engine has come with the draft as it stands. */
export type EnginePhase = 'waiting' | 'reading' | 'drawing' | 'settling' | 'ready' | 'failed';

/** What the engine knows of the draft. Parts may be those of the draft a moment ago: `phase` tells. */
export interface WorkedOut {
  readonly phase: EnginePhase;
  /** The draft that `reading` belongs to. */
  readonly draft: Draft | undefined;
  readonly reading: DraftSummary | undefined;
  readonly areas: readonly AreaBoundary[];
  /** The boundaries as the build would make them; undefined while they are not settled. */
  readonly boundaries: BoundaryResult | undefined;
  readonly remarks: readonly Remark[];
  readonly done: number;
  readonly total: number;
}

/** A boundary file that was loaded to be compared. */
export interface LoadedSide {
  readonly name: string;
  readonly side: DifferenceSide;
}

/** What the reader is told; the words stand in `web/text` (workbench, `message-` + code). */
export type WorkbenchMessage =
  | {
      readonly kind: 'findings';
      readonly code: 'refused' | 'file-refused';
      /** Name of the file that was refused; '' otherwise. */
      readonly file: string;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'said';
      readonly code: MessageCode;
      readonly values?: Readonly<Record<string, string | number>>;
    };
export const MESSAGE_CODES = [
  'register-loaded',
  'side-loaded',
  'draft-imported',
  'draft-not-a-draft',
  'draft-other-version',
  'draft-too-large',
  'draft-other-plan',
  'drop-unknown',
  'drop-too-large',
  'zip-without',
  'cancelled',
  'other-city',
  'reader-failed',
  'nothing-inside',
  'not-settled',
] as const;
export type MessageCode = (typeof MESSAGE_CODES)[number];

/** A file that is being read. */
export interface Reading {
  readonly file: string;
  /** 0 to 1; undefined when the end is not known. */
  readonly part: number | undefined;
}

/** The workbench: the draft on the table, and all that is known of it. Owned by this browser (IndexedDB), not by the address. */
export interface WorkbenchState {
  readonly status: 'closed' | 'opening' | 'open' | 'failed';
  /** All drafts of this browser, newest first. */
  readonly drafts: readonly StoredDraft[];
  readonly id: string;
  readonly name: string;
  readonly history: DraftHistory | undefined;
  /** The plan's lists as published. */
  readonly published: Draft | undefined;
  /** Aligned with the register: who belonged where by the published lists. */
  readonly publishedAreaOf: readonly number[];
  readonly register: Register | undefined;
  /** Who was where in the stored versions. */
  readonly members: VersionMembers;
  readonly loaded: LoadedSide | undefined;
  readonly worked: WorkedOut;
  readonly comparison: Comparison | 'running' | undefined;
  readonly storeFault: StoreFault | undefined;
  readonly saved: boolean;
  readonly message: WorkbenchMessage | undefined;
  readonly readingFile: Reading | undefined;
}

export const NOTHING_WORKED_OUT: WorkedOut = {
  phase: 'waiting',
  draft: undefined,
  reading: undefined,
  areas: [],
  boundaries: undefined,
  remarks: [],
  done: 0,
  total: 0,
};

export const useWorkbench = create<WorkbenchState>(() => ({
  status: 'closed',
  drafts: [],
  id: '',
  name: '',
  history: undefined,
  published: undefined,
  publishedAreaOf: [],
  register: undefined,
  members: {},
  loaded: undefined,
  worked: NOTHING_WORKED_OUT,
  comparison: undefined,
  storeFault: undefined,
  saved: true,
  message: undefined,
  readingFile: undefined,
}));
