import { useCallback, useEffect, useRef, useState } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import type { Finding } from '../../../domain/findings/finding';
import type { Mapping } from '../../../domain/import/mapping';
import { type ImportReader, startImportReader } from '../../../state/figures-import';
import type { PreviewAnswer, SentContext } from '../../../state/figures-import.worker';
import type { Language } from '../../../text';

/** Where the reading of a file stands. */
export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly file: string }
  | { readonly status: 'refused'; readonly file: string; readonly finding: Finding }
  | { readonly status: 'failed' }
  | {
      readonly status: 'open';
      readonly file: string;
      readonly sheets: readonly string[];
      readonly preview: LoadPreview;
      readonly confirmed: ReadonlySet<string>;
    };

export interface Import {
  readonly state: ImportState;
  readonly open: (file: File, saved: Mapping) => void;
  /** Reads the open file again with other answers. */
  readonly change: (mapping: Mapping, exact?: boolean) => void;
  readonly confirm: (key: string, right: boolean) => void;
  readonly reset: () => void;
  readonly refusedRows: (language: Language) => Promise<string>;
  readonly pack: (name: string, date: string) => Promise<{ readonly id: string; readonly zip: Uint8Array }>;
}

const IDLE: ImportState = { status: 'idle' };
const NOBODY: ReadonlySet<string> = new Set();

/** Reads one file at a time in a worker; a later question overtakes an earlier one, and leaving the screen ends the worker. */
export function useImport(context: () => SentContext): Import {
  const [state, setState] = useState<ImportState>(IDLE);
  const reader = useRef<ImportReader | undefined>(undefined);
  const turn = useRef(0);

  const stop = useCallback((): void => {
    turn.current++;
    reader.current?.stop();
    reader.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  /** Runs a question to the worker; its answer counts only while no later one was asked. */
  const ask = async (question: (own: ImportReader) => Promise<ImportState>): Promise<void> => {
    const mine = ++turn.current;
    reader.current ??= startImportReader();
    const own = reader.current;
    const failed: Promise<ImportState> = own.failed.then(() => ({ status: 'failed' }));
    const answer = await Promise.race([question(own), failed]).catch(
      (): ImportState => ({ status: 'failed' }),
    );
    if (turn.current !== mine) return;
    if (answer.status === 'failed') stop();
    setState(answer);
  };

  const opened = (
    file: string,
    sheets: readonly string[],
    answer: PreviewAnswer,
    confirmed: ReadonlySet<string>,
  ): ImportState =>
    'finding' in answer
      ? { status: 'refused', file, finding: answer.finding }
      : { status: 'open', file, sheets, preview: answer.preview, confirmed };

  const again = (mapping: Mapping, exact: boolean, confirmed: ReadonlySet<string>): void => {
    if (state.status !== 'open') return;
    const { file, sheets } = state;
    ask(async ({ remote }) =>
      opened(file, sheets, await remote.preview(mapping, exact, [...confirmed]), confirmed),
    );
  };

  return {
    state,
    open: (file, saved) => {
      stop();
      setState({ status: 'reading', file: file.name });
      ask(async ({ remote }) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const { sheets, finding } = await remote.open(file.name, bytes, context(), saved);
        if (finding) return { status: 'refused', file: file.name, finding };
        return opened(file.name, sheets, await remote.preview(saved, false, []), NOBODY);
      });
    },
    change: (mapping, exact = true) =>
      again(mapping, exact, state.status === 'open' ? state.confirmed : NOBODY),
    confirm: (key, right) => {
      if (state.status !== 'open') return;
      const confirmed = new Set(state.confirmed);
      if (right) confirmed.add(key);
      else confirmed.delete(key);
      again(state.preview.mapping, true, confirmed);
    },
    reset: () => {
      stop();
      setState(IDLE);
    },
    refusedRows: async (language) => (await reader.current?.remote.refused(language)) ?? '',
    pack: async (name, date) => {
      if (!reader.current) throw new Error('no file is open');
      return reader.current.remote.pack(name, date);
    },
  };
}
