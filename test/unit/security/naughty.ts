const chars = (...codes: readonly number[]): string => String.fromCodePoint(...codes);

/** Texts that would become markup or code somewhere, if anything took them for that. Each holds `MARK`, by which it is found again. */
export const MARK = 'zq7';
export const MARKUP: readonly string[] = [
  `<script>${MARK}()</script>`,
  `</script><script>${MARK}()</script>`,
  `</title><svg onload=${MARK}()>`,
  `"><img src=x onerror=${MARK}()>`,
  `' onmouseover='${MARK}()`,
  `" style="background:url(//${MARK}.example)" x="`,
  `<a href="javascript:${MARK}()">tryk</a>`,
  `<iframe srcdoc="<script>${MARK}()</script>"></iframe>`,
  `<![CDATA[<script>${MARK}()</script>]]>`,
  `]]><script>${MARK}()</script><![CDATA[`,
  `<!--${MARK}--><!ENTITY x SYSTEM "file:///etc/passwd">`,
  `<math><mtext></mtext><style><img src=x onerror=${MARK}()></style></math>`,
  `&lt;script&gt;${MARK}()&lt;/script&gt;`,
  `&#60;script&#62;${MARK}()&#60;/script&#62;`,
  `<SCRIPT/${MARK}>${MARK}()</SCRIPT >`,
  `<svg><foreignObject><body onload=${MARK}()></foreignObject></svg>`,
];

/** Texts that a spreadsheet would compute. */
export const FORMULAS: readonly string[] = [
  `=HYPERLINK("http://${MARK}.example";"tryk")`,
  `+${MARK}|' /C calc'!A0`,
  `-2+3+${MARK}`,
  `@SUM(1;${MARK})`,
  `\t=${MARK}`,
  `\r=${MARK}`,
];

/** Texts that break what is built of them by other means: quotes, paths, patterns, templates, and letters beyond letters. */
export const ODDITIES: readonly string[] = [
  `${MARK};"'\`,\n\r\n|`,
  `${MARK}${chars(0)}${chars(8)}${chars(0x1b)}[31m`,
  `${chars(0x202e)}${MARK}${chars(0x202c)}`,
  `${chars(0xfeff)}${MARK}${chars(0x200b, 0x200d)}`,
  `${MARK}${chars(0x1f468, 0x200d, 0x1f469, 0x200d, 0x1f467)}`,
  `Z${chars(0x300, 0x301, 0x302, 0x303).repeat(20)}${MARK}`,
  `${MARK}\ud800`,
  `../../${MARK}/../../etc/passwd`,
  `C:\\${MARK}\\nul`,
  `{{${MARK}}} $\{${MARK}} %s %n $& $1`,
  `__proto__ constructor prototype ${MARK}`,
  `${MARK}'; DROP TABLE figures; --`,
  `${MARK} ${'æøåÆØÅß'.repeat(40)}`,
  `true null undefined NaN Infinity 1e999 ${MARK}`,
];

export const NAUGHTY: readonly string[] = [...MARKUP, ...FORMULAS, ...ODDITIES];

/** Keys through which a careless reader reaches the prototype of all objects. */
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
] as const;
