/** A pause (ms) after which writing goes on as a new step to undo. */
const PAUSE = 1000;
/** Characters that nobody types at once: what is pasted or cut is a step of its own. */
const PASTED = 3;

let last = { area: '', at: 0, number: 0 };

/**
 * Names the run of typing that a change of a list belongs to: changes with one name are undone together. A new run begins in
 * another list, after a pause, and with text that was pasted or cut.
 */
export function typingRun(area: string, before: string, after: string, now = performance.now()): string {
  const change = Math.abs(after.length - before.length);
  const goesOn = last.area === area && now - last.at <= PAUSE && change <= PASTED;
  last = { area, at: now, number: goesOn ? last.number : last.number + 1 };
  return `${area} ${last.number}`;
}
