import { encode } from 'uqr';

/** Address of the view of a step by itself, on the site that shows the story; a step of words gives the slide. */
export function linkOf(here: string, view: string): string {
  const url = new URL(here);
  if (view !== '') url.hash = view;
  return url.href;
}

/** The QR code of an address: true = dark. */
export const linkCode = (address: string): readonly (readonly boolean[])[] =>
  encode(address, { border: 0 }).data;
