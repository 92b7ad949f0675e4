/** Random numbers that are the same every time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What does harm in a file of addresses. */
const POISON = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\',
    '\\u00',
    'null',
    '-',
    '.',
    ',',
  ],
  ...[
    'NaN',
    '1e309',
    '-1',
    '0',
    '99999999999999999999',
    'POINT EMPTY',
    'æ',
    '\ufeff',
    '\u2028',
    '999Å',
    '3',
    '2',
  ],
].map((text) => new TextEncoder().encode(text));
const BYTES = [0x00, 0x0a, 0x22, 0x2c, 0x30, 0x39, 0x5c, 0x7f, 0x80, 0xc3, 0xe6, 0xff].map(
  (byte) => new Uint8Array([byte]),
);

type Pick = (below: number) => number;

const MUTATIONS: readonly ((bytes: Uint8Array, pick: Pick) => Uint8Array)[] = [
  // another byte
  (bytes, pick) => {
    const changed = bytes.slice();
    if (changed.length > 0) changed[pick(changed.length)] = pick(256);
    return changed;
  },
  // one bit
  (bytes, pick) => {
    const changed = bytes.slice();
    const at = pick(Math.max(1, changed.length));
    if (at < changed.length) changed[at] = (changed[at] as number) ^ (1 << pick(8));
    return changed;
  },
  // something put in
  (bytes, pick) => splice(bytes, pick(bytes.length + 1), 0, POISON[pick(POISON.length)] as Uint8Array),
  (bytes, pick) => splice(bytes, pick(bytes.length + 1), 0, BYTES[pick(BYTES.length)] as Uint8Array),
  // something instead of something
  (bytes, pick) =>
    splice(bytes, pick(bytes.length + 1), 1 + pick(6), POISON[pick(POISON.length)] as Uint8Array),
  // a piece left out
  (bytes, pick) => splice(bytes, pick(bytes.length + 1), 1 + pick(40), new Uint8Array(0)),
  // a piece said twice, or somewhere else
  (bytes, pick) => {
    const from = pick(bytes.length + 1);
    return splice(bytes, pick(bytes.length + 1), 0, bytes.slice(from, from + 1 + pick(300)));
  },
  // cut off
  (bytes, pick) => bytes.slice(0, pick(bytes.length + 1)),
  // a line left out or moved to the end
  (bytes, pick) => {
    const from = bytes.indexOf(10, pick(bytes.length + 1)) + 1;
    const to = bytes.indexOf(10, from) + 1;
    if (from === 0 || to === 0) return bytes;
    const rest = splice(bytes, from, to - from, new Uint8Array(0));
    return pick(2) === 0 ? rest : splice(rest, rest.length, 0, bytes.slice(from, to));
  },
];

function splice(bytes: Uint8Array, at: number, out: number, put: Uint8Array): Uint8Array {
  const tail = bytes.subarray(Math.min(bytes.length, at + out));
  const made = new Uint8Array(at + put.length + tail.length);
  made.set(bytes.subarray(0, at));
  made.set(put, at);
  made.set(tail, at + put.length);
  return made;
}

/** One to six changes for the worse. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick: Pick = (below) => Math.floor(random() * below);
  let changed = bytes;
  for (let i = 1 + pick(6); i > 0; i--) {
    const mutation = MUTATIONS[pick(MUTATIONS.length)] as (typeof MUTATIONS)[number];
    changed = mutation(changed, pick);
  }
  return changed;
}
