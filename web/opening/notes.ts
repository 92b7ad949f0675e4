/** Longer than this the reader is not left without a word and a way on, ms. */
const PATIENCE = 4000;
/** With these a reader asks for more than to look. */
const PRESSES = ['pointerdown', 'keydown'] as const;

let hear: () => void = () => undefined;
/** Resolves when the reader was told that the page is late, and pressed anything: nothing on the opening can be. */
export const pressed = new Promise<void>((resolve) => {
  hear = resolve;
});

let takeAway: () => void = () => undefined;

/** Says, unless the app comes soon, that it takes its time; below an opening also that one may press, and listens from then on. */
export function sayWhenLate(opening: boolean): void {
  const until = new AbortController();
  const { signal } = until;
  const timer = setTimeout(() => {
    const note = noteOf(opening ? ['still-coming', 'may-press'] : ['still-coming'], 'status');
    note.classList.add('start-note-late');
    document.body.append(note);
    signal.addEventListener('abort', () => note.remove());
    for (const press of PRESSES) document.addEventListener(press, hear, { signal });
  }, PATIENCE);
  takeAway = () => {
    clearTimeout(timer);
    until.abort();
  };
}

/** Takes away what was said, or would be. */
export const sayNoMore = (): void => takeAway();

/** Says over whatever stands that the app could not be fetched. */
export function sayNotStarted(): void {
  sayNoMore();
  document.body.prepend(noteOf(['not-started'], 'alert'));
}

/** The app's texts may not have come: these words stand in the page, in templates. */
function noteOf(templates: readonly string[], role: 'status' | 'alert'): HTMLElement {
  const note = document.createElement('p');
  note.className = 'start-note';
  note.role = role;
  // screen readers tell what comes into a region that stands already
  setTimeout(() => {
    note.textContent = templates.map(wordsIn).join(' ');
  });
  return note;
}

const wordsIn = (template: string): string =>
  document.querySelector<HTMLTemplateElement>(`template#${template}`)?.content.textContent ?? '';
