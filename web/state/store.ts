import { create } from 'zustand';
import type { AddressesIn } from '../data/addresses';
import type { Geography } from '../data/geography';
import type { DataProblem } from '../data/problem';
import type { StoredVersion } from '../data/versions';
import type { Background } from '../domain/dataset/background';
import type { Manifest } from '../domain/dataset/manifest';
import type { FigureIndex } from '../domain/figures/figure-index';
import { readAddress } from './address';
import { type Choices, DEFAULT_CHOICES } from './choices';
import type { OverlayState } from './overlay';
import type { ComputedReceipt } from './receipt';

/** Where a part of the data stands. `failed` has its place in `problems`. */
export type Part<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed' };

export const LOADING = { status: 'loading' } as const;
export const FAILED = { status: 'failed' } as const;
export const ready = <T>(value: T): Part<T> => ({ status: 'ready', value });

/** The one store: choices (owned by the address bar), data as loaded, and what could not be. */
export interface AppState {
  readonly choices: Choices;
  /** Parts of the address that meant nothing. */
  readonly ignored: readonly string[];
  /** Absolute address of the folder of built data, ends in a slash; '' before loading began. */
  readonly base: string;
  readonly manifest: Part<Manifest>;
  readonly figures: Part<FigureIndex>;
  readonly geography: Part<Geography>;
  /** Stored boundary versions, oldest first. */
  readonly versions: Part<readonly StoredVersion[]>;
  /** Goals, law, events and what areas are made of; loads when a screen calls `requestBackground`. */
  readonly background: Part<Background>;
  /** Reads addresses of a window; gives none until the manifest is there. */
  readonly addressesIn: AddressesIn;
  readonly problems: readonly DataProblem[];
  readonly overlay: OverlayState;
  /** The computed number whose receipt is open. */
  readonly computed: ComputedReceipt | null;
}

const noAddresses: AddressesIn = async () => ({ type: 'FeatureCollection', features: [] });

export const useStore = create<AppState>(() => ({
  choices: DEFAULT_CHOICES,
  ignored: [],
  base: '',
  manifest: LOADING,
  figures: LOADING,
  geography: LOADING,
  versions: LOADING,
  background: LOADING,
  addressesIn: noAddresses,
  problems: [],
  overlay: { status: 'idle' },
  computed: null,
}));

/** Adds what could not be read to the notices; a file is named once. */
export function reportProblems(problems: readonly DataProblem[]): void {
  if (problems.length === 0) return;
  useStore.setState((state) => ({
    problems: [
      ...state.problems,
      ...problems.filter((problem) => !state.problems.some(({ file }) => file === problem.file)),
    ],
  }));
}

/** Takes the choices from an address. */
export function takeAddress(hash: string): void {
  useStore.setState(readAddress(hash));
}
