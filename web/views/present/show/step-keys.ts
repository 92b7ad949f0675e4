/** What a key does to a running presentation; clickers send PageDown and PageUp. */
const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  ' ': 'next',
  enter: 'next',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  backspace: 'previous',
  home: 'first',
  end: 'last',
};

/** The step that a key leads to, counted from 1; undefined for keys that do not move. */
export function stepAfterKey(key: string, step: number, count: number): number | undefined {
  switch (MOVES[key.toLowerCase()]) {
    case 'next':
      return Math.min(count, step + 1);
    case 'previous':
      return Math.max(1, step - 1);
    case 'first':
      return 1;
    case 'last':
      return Math.max(1, count);
    default:
      return undefined;
  }
}
