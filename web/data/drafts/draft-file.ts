import * as v from 'valibot';
import type { StoredDraft } from '../../domain/drafts/stored-draft';

/** Layout of an exported draft; another one is refused. */
const DRAFT_SCHEMA = 1;
/** Nobody writes so much; beyond it a file is not a draft. */
const MOST_CHARACTERS = 5_000_000;
const MOST_AREAS = 500;

const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}+._-]{0,99}$/u));

const draftSchema = v.object({
  plan: id,
  areas: v.pipe(
    v.array(v.object({ area: id, text: v.pipe(v.string(), v.maxLength(1_000_000)) })),
    v.maxLength(MOST_AREAS),
    v.check((areas) => new Set(areas.map(({ area }) => area)).size === areas.length),
  ),
  accepted: v.array(
    v.object({ key: v.pipe(v.string(), v.maxLength(20_000)), note: v.pipe(v.string(), v.maxLength(2000)) }),
  ),
});

/** A draft as it stands in the browser's store or in a file. */
export const storedDraftSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: line,
  draft: draftSchema,
  register: line,
  changed: v.number(),
});

const fileSchema = v.object({
  kind: v.literal('boligsocial-monitor-draft'),
  schema: v.literal(DRAFT_SCHEMA),
  name: line,
  register: line,
  changed: v.pipe(v.string(), v.isoTimestamp()),
  draft: draftSchema,
});

/** Why a file is no draft; the words stand in `web/text`. */
export type DraftFileFault = 'not-a-draft' | 'other-version' | 'too-large';

/** A draft as a file that someone else can open: JSON, one text a line. */
export const writeDraftFile = ({ name, register, changed, draft }: StoredDraft): string =>
  `${JSON.stringify(
    {
      kind: 'boligsocial-monitor-draft',
      schema: DRAFT_SCHEMA,
      name,
      register,
      changed: new Date(changed).toISOString(),
      draft,
    },
    undefined,
    1,
  )}\n`;

/** Reads such a file. Total: whatever the text is, a draft or the reason why it is none. */
export function readDraftFile(
  text: string,
):
  | { readonly draft: Omit<StoredDraft, 'id'>; readonly fault?: undefined }
  | { readonly fault: DraftFileFault } {
  if (text.length > MOST_CHARACTERS) return { fault: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not-a-draft' };
  }
  const other = v.safeParse(
    v.object({ kind: v.literal('boligsocial-monitor-draft'), schema: v.number() }),
    json,
  );
  if (other.success && other.output.schema !== DRAFT_SCHEMA) return { fault: 'other-version' };
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return { fault: 'not-a-draft' };
  const { name, register, changed, draft } = read.output;
  return { draft: { name, register, changed: Date.parse(changed), draft } };
}
