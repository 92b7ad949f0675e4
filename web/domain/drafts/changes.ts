import type { Draft, DraftArea } from './draft';

/** Everything that can happen to a draft. One door: whatever a screen does ends as one of these. */
export type DraftChange =
  /** Someone wrote in the list of an area. */
  | { readonly kind: 'text'; readonly area: string; readonly text: string }
  /** Addresses were added or taken away on the map or in a list: new texts of the areas that it concerns. */
  | { readonly kind: 'members'; readonly areas: readonly DraftArea[] }
  /** A finding is let stand, with a note; an empty note is allowed. */
  | { readonly kind: 'accept'; readonly key: string; readonly note: string }
  | { readonly kind: 'reopen'; readonly key: string }
  /** The whole draft is exchanged: the plan's lists again, or another draft. */
  | { readonly kind: 'replace'; readonly draft: Draft };

/** The draft after a change; the same object when the change changes nothing. */
export function applyChange(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case 'text':
      return withTexts(draft, [{ area: change.area, text: change.text }]);
    case 'members':
      return withTexts(draft, change.areas);
    case 'accept': {
      const { key, note } = change;
      const known = draft.accepted.find((one) => one.key === key);
      if (known?.note === note) return draft;
      return { ...draft, accepted: [...draft.accepted.filter((one) => one.key !== key), { key, note }] };
    }
    case 'reopen': {
      const accepted = draft.accepted.filter(({ key }) => key !== change.key);
      return accepted.length === draft.accepted.length ? draft : { ...draft, accepted };
    }
    case 'replace':
      return change.draft;
  }
}

function withTexts(draft: Draft, texts: readonly DraftArea[]): Draft {
  let changed = false;
  const areas = draft.areas.map((one) => {
    const next = texts.find(({ area }) => area === one.area);
    if (!next || next.text === one.text) return one;
    changed = true;
    return { ...one, text: next.text };
  });
  return changed ? { ...draft, areas } : draft;
}
