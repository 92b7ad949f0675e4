/** One school record of CPR's road register, with its fields where the layout has them. */
export const schoolRecord = (road: string, from: string, to: string, side: string, school: string): string =>
  `0100730${road}${from}${to}${side}202601011200${'12'.padEnd(2)}${school.padEnd(30)}`;
