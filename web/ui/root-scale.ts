/** The page's type grows with very large screens, and what is drawn beside it follows: its size against the usual, 1 before there is a screen. */
export const rootScale = (): number => {
  if (typeof document === 'undefined') return 1;
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
};
