import type { Console } from '../../../scripts/console';
import { type Language, textOf } from '../../../web/text';

/** A console that keeps what it is told instead of writing it. */
export function capturedConsole(
  language: Language = 'da',
): Console & { readonly out: string[]; readonly err: string[] } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    text: textOf(language),
    print: (data) => out.push(data),
    say: (line) => err.push(line),
    out,
    err,
  };
}
