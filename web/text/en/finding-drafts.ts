/** What is said about drafts of address lists; part of the namespace `findings`. */
export const draftFindings = {
  'draft-line-unread':
    'The line "{{text}}" of {{area}} cannot be read as a whole, so it cannot be rewritten.',
  'draft-line-unread-do': 'Correct the line in the text first.',
};
