/** One instruction of a Dockerfile with its line, from 1. */
interface Instruction {
  readonly name: string;
  readonly rest: string;
  readonly line: number;
}

function instructions(text: string): Instruction[] {
  const found: Instruction[] = [];
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    let whole = (lines[i] ?? '').trim();
    if (whole === '' || whole.startsWith('#')) continue;
    while (whole.endsWith('\\') && i + 1 < lines.length)
      whole = `${whole.slice(0, -1)} ${(lines[++i] ?? '').trim()}`;
    const [, name = '', rest = ''] = /^(\w+)\s+(.*)$/s.exec(whole) ?? [];
    found.push({ name: name.toUpperCase(), rest, line });
  }
  return found;
}

/** What breaks the rules that matter for an image that a municipality runs, as lines for a person. */
export function dockerfileComplaints(file: string, text: string): string[] {
  const all = instructions(text);
  const stages = new Set(
    all.flatMap(({ name, rest }) => (name === 'FROM' ? [/\bas\s+(\S+)/i.exec(rest)?.[1] ?? ''] : [])),
  );
  const bad = (when: (one: Instruction) => boolean, why: string): string[] =>
    all.filter(when).map(({ line }) => `${file}:${line}: ${why}`);
  const lastFrom = all.findLastIndex(({ name }) => name === 'FROM');
  const last = all.slice(lastFrom);
  const user = last.findLast(({ name }) => name === 'USER')?.rest ?? 'root';
  const missing = (there: boolean, why: string): string[] => (there ? [] : [`${file}: ${why}`]);
  return [
    ...bad(
      ({ name, rest }) =>
        name === 'FROM' &&
        !stages.has(rest.split(/\s/)[0] ?? '') &&
        !/^\S+(?::[\w.-]*\d[\w.-]*|@sha256:\w{64})(?:\s|$)/.test(rest),
      'name the version of the image that this stands on',
    ),
    ...bad(
      ({ name, rest }) => name === 'FROM' && /:latest\b/.test(rest),
      '"latest" is another image tomorrow',
    ),
    ...bad(({ name }) => name === 'ADD', 'COPY does what is meant; ADD also fetches and unpacks'),
    ...bad(
      ({ name, rest }) =>
        name === 'RUN' && /\bsudo\b|\bcurl\b[^|]*\|\s*(?:ba)?sh|\bchmod\b[^&;]*\b777\b/.test(rest),
      'no sudo, no script from the network into a shell, nothing writable for everybody',
    ),
    ...bad(
      ({ name, rest }) => /^(?:ENV|ARG)$/.test(name) && /(?:password|secret|token|apikey)\w*\s*=/i.test(rest),
      'no secrets in an image',
    ),
    ...bad(
      ({ name, rest }) => /^(?:CMD|ENTRYPOINT)$/.test(name) && !rest.startsWith('['),
      'in brackets, so that the process hears when it is to stop',
    ),
    ...missing(!/^(?:root|0)(?::|$)/.test(user), 'the last image runs as root: USER with another number'),
    ...missing(
      last.some(({ name, rest }) => name === 'EXPOSE' && /^8080(?:\/tcp)?$/.test(rest)),
      'EXPOSE 8080 is what the platform expects',
    ),
    ...missing(
      last.some(({ name, rest }) => name === 'HEALTHCHECK' && rest.includes('/healthz')),
      'HEALTHCHECK by /healthz is what the platform expects',
    ),
  ];
}
