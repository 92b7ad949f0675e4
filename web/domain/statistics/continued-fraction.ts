const TINY = 1e-300;
const CLOSE = 1e-15;
const MOST_TERMS = 10_000;

/**
 * Value of b0 + a1/(b1 + a2/(b2 + …)) by the modified Lentz method (Thompson and Barnett 1986, J. Comput. Phys. 64,
 * 490-509). `term` gives a and b of the n-th step, n from 1.
 */
export function continuedFraction(
  b0: number,
  term: (n: number) => { readonly a: number; readonly b: number },
): number {
  let value = b0 || TINY;
  let c = value;
  let d = 0;
  for (let n = 1; n <= MOST_TERMS; n++) {
    const { a, b } = term(n);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < CLOSE) break;
  }
  return value;
}
