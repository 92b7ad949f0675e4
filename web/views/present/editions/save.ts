import type { KeptEdition } from '../../../state/edition-shelf';
import { download } from '../../../ui/download';

/** Hands out an edition as the bytes that it was sealed as. */
export function saveEdition({ edition, text }: KeptEdition): void {
  const name = `moedeudgave-${edition.date}-${edition.fingerprint.slice(0, 8)}.json`;
  download(new Blob([text], { type: 'application/json' }), name);
}
