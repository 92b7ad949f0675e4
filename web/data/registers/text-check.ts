/** What UTF-8 looks like when it was read as something else, signs of old PC code pages, and signs that stand for nothing. */
const SUSPICIOUS = /Ã[¦¸¥†˜…]|Ã\u0098|Ã\u0085|Â|[\u0080-\u009f\ufffd†‡‘›‹¤]/;

/** The first street name that looks as if the file were read in the wrong encoding. */
export const suspiciousTexts = (texts: readonly string[]): string | undefined =>
  texts.find((text) => SUSPICIOUS.test(text));
