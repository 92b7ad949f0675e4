import { type Finding, finding } from '../../../web/domain/findings/finding';
import { locateJson } from './locate';
import { placeInText } from './text-place';

/** A JSON value, or the finding that says why there is none. */
export type JsonResult =
  | { readonly value: unknown; readonly finding?: undefined }
  | { readonly value?: undefined; readonly finding: Finding };

/** Drops the byte order mark that some editors put in front of a file. */
export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * Parses JSON. A text that is not JSON gives a finding with line and column: `json-cut-off` when it simply ends too
 * soon, else `json-syntax` with the characters that stand there. `file` is the name to show.
 */
export function readJson(text: string, file: string): JsonResult {
  const body = withoutMark(text);
  try {
    return { value: JSON.parse(body) as unknown };
  } catch {
    const at = locateJson(body, '').errorAt ?? 0;
    const place = { file, ...placeInText(body, at) };
    if (body.slice(at).trim() === '') return { finding: finding('json-cut-off', { place }) };
    return {
      finding: finding('json-syntax', {
        place,
        values: { text: body.slice(at, at + 20).split('\n')[0] ?? '' },
      }),
    };
  }
}
