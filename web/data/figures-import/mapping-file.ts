import * as v from 'valibot';
import { type Mapping, ROLES } from '../../domain/import/mapping';

const text = v.string();
const answers = v.record(text, text);

const schema = v.strictObject({
  source: text,
  sheet: text,
  columns: v.array(
    v.strictObject({
      heading: text,
      role: v.picklist(ROLES),
      indicator: v.exactOptional(text),
      period: v.exactOptional(text),
      area: v.exactOptional(text),
    }),
  ),
  fixed: v.strictObject({
    indicator: v.exactOptional(text),
    period: v.exactOptional(text),
    area: v.exactOptional(text),
  }),
  areas: answers,
  indicators: answers,
  decimal: v.picklist(['', ',', '.']),
});

/** Reads a saved mapping; undefined for anything that is none. */
export function readMapping(content: string): Mapping | undefined {
  try {
    const read = v.safeParse(schema, JSON.parse(content));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
