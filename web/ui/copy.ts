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

/**
 * Puts something formatted on the clipboard, with its plain text for programs that take only that. Without the clipboard
 * interface `shown`, where the same stands on the page, is selected and copied. False when the browser does not allow it.
 */
export async function copyRich(html: string, plain: string, shown: HTMLElement): Promise<boolean> {
  const part = (words: string, type: string): Blob => new Blob([words], { type });
  try {
    if (navigator.clipboard && 'ClipboardItem' in window) {
      const item = new ClipboardItem({
        'text/html': part(html, 'text/html'),
        'text/plain': part(plain, 'text/plain'),
      });
      await navigator.clipboard.write([item]);
      return true;
    }
  } catch {
    // refused: the older way may still be allowed
  }
  const selection = document.getSelection();
  selection?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    selection?.removeAllRanges();
  }
}
