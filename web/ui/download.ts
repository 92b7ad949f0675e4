/** Hands the reader a file that was made in the browser. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after this turn; a minute is far more than it needs
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
