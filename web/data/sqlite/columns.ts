/** A column of a table: its name, and whether its value is the number of the row. */
export interface SqlColumn {
  readonly name: string;
  readonly isRowId: boolean;
}

const CONSTRAINT = /^(CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN)\b/i;
const ROW_ID = /\bINTEGER\s+PRIMARY\s+KEY\b(?!\s+DESC)/i;

/** The columns of a `CREATE TABLE` statement in their order. Throws for tables that have no row numbers. */
export function columnsOf(statement: string): SqlColumn[] {
  const open = statement.indexOf('(');
  const close = statement.lastIndexOf(')');
  if (open < 0 || close < open || /\bWITHOUT\s+ROWID\b/i.test(statement.slice(close)))
    throw new Error('SQLite');
  return partsOf(statement.slice(open + 1, close)).flatMap((part): SqlColumn[] => {
    const text = part.trim();
    const quoted = /^(?:"((?:[^"]|"")*)"|`((?:[^`]|``)*)`|\[([^\]]*)\]|'((?:[^']|'')*)')/.exec(text);
    if (!quoted && CONSTRAINT.test(text)) return [];
    const name = quoted
      ? (quoted[1]?.replaceAll('""', '"') ??
        quoted[2]?.replaceAll('``', '`') ??
        quoted[3] ??
        quoted[4]?.replaceAll("''", "'"))
      : /^[^\s(]+/.exec(text)?.[0];
    return name === undefined ? [] : [{ name, isRowId: ROW_ID.test(text) }];
  });
}

/** Cuts at commas outside brackets and quotes. */
function partsOf(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < body.length; i++) {
    const sign = body.charAt(i);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '[') quote = ']';
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) {
      parts.push(body.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, body.slice(start)];
}
