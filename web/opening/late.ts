/** With these a reader asks for more than to look. */
const PRESSES = ['pointerdown', 'keydown'] as const;

/**
 * Says below the opening, to eyes and to screen readers, that the rest takes its time, and hears anything that is pressed: nothing
 * on the opening can be. Gives what takes both away.
 */
export function sayLate(words: string, onPress: () => void): () => void {
  const presses = new AbortController();
  const note = document.createElement('p');
  note.className = 'start-note start-note-late';
  note.role = 'status';
  document.body.append(note);
  // screen readers tell what comes into a region that stands already
  setTimeout(() => {
    note.textContent = words;
  });
  for (const press of PRESSES) document.addEventListener(press, onPress, { signal: presses.signal });
  return () => {
    presses.abort();
    note.remove();
  };
}
