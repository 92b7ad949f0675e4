/** What is said about drafts of address lists; part of the namespace `findings`. */
export const draftFindings = {
  'draft-line-unread': 'Linjen »{{text}}« i {{area}} kan ikke læses helt, så den kan ikke skrives om.',
  'draft-line-unread-do': 'Ret linjen i teksten først.',
};
