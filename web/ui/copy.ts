/**
 * Puts text on the clipboard; false when the browser does not allow it. The clipboard interface exists on https and
 * localhost only, so elsewhere the older command does it, which copies a selection.
 */
export async function copyToClipboard(words: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(words);
      return true;
    }
  } catch {
    // refused: the older way may still be allowed
  }
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.className = 'hidden';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
