/** One step of a walk-through: the commands, and what the text says comes out. */
export interface Step {
  readonly commands: readonly string[];
  /** Lines as printed; '…' stands for any lines. Undefined when the text promises nothing. */
  readonly output: readonly string[] | undefined;
}

/** The text of one section of a document, by its heading of the second order. */
export function sectionOf(markdown: string, heading: string): string {
  const from = markdown.indexOf(`\n## ${heading}\n`);
  if (from < 0) throw new Error(`no section "${heading}"`);
  const to = markdown.indexOf('\n## ', from + 1);
  return markdown.slice(from, to < 0 ? undefined : to);
}

/** The steps of a section: every block of `sh`, with the block of `text` that follows it before the next one. */
export function stepsOf(section: string): Step[] {
  const steps: { commands: string[]; output: string[] | undefined }[] = [];
  for (const [, language, content = ''] of section.matchAll(/```(\w+)\n(.*?)```/gs)) {
    const lines = content.replace(/\n$/, '').split('\n');
    const last = steps.at(-1);
    if (language === 'sh') steps.push({ commands: joined(lines), output: undefined });
    else if (language === 'text' && last) last.output = lines;
  }
  return steps;
}

/** Lines that end in a backslash go on in the next one; blank lines and comments are no commands. */
function joined(lines: readonly string[]): string[] {
  const commands: string[] = [];
  let open = '';
  for (const line of lines) {
    const text = open + line.trim();
    open = text.endsWith('\\') ? text.slice(0, -1) : '';
    if (open === '' && text !== '' && !text.startsWith('#')) commands.push(text);
  }
  return commands;
}

/**
 * The first promised line that does not come out, undefined when all do: lines stand together as promised, and in order. A
 * line of '…' stands for any lines between, '…' within a line for any words. Blanks at line ends don't count.
 */
export function firstMissing(promised: readonly string[], printed: string): string | undefined {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  let at = 0;
  let free = true;
  for (const line of promised) {
    if (line.trim() === '…') {
      free = true;
      continue;
    }
    const fits = matcher(line.trimEnd());
    const offset = free ? lines.slice(at).findIndex(fits) : fits(lines[at] ?? '') ? 0 : -1;
    if (offset < 0 || at + offset >= lines.length) return line;
    at += offset + 1;
    free = false;
  }
  return undefined;
}

/** Says whether a printed line is the promised one. */
function matcher(promised: string): (line: string) => boolean {
  const parts = promised.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('.*')}$`);
  return (line) => pattern.test(line);
}
