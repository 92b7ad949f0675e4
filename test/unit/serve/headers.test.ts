import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CACHE_CONTROL, SECURITY_HEADERS, securityHeaders } from '../../../scripts/serve/security-headers';

const root = join(import.meta.dirname, '../../..');
const nginx = readFileSync(join(root, 'scripts/serve/nginx.conf'), 'utf8');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');

describe('headers of the image', () => {
  it('are those of the preview server', () => {
    const said = new Map(
      [...nginx.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, value]),
    );
    expect(Object.fromEntries(said)).toEqual(SECURITY_HEADERS);
  });

  it('let hashed files stay and ask for all others anew', () => {
    expect(nginx).toContain(`~^/assets/ "${CACHE_CONTROL.hashed}";`);
    expect(nginx).toContain(`default "${CACHE_CONTROL.other}";`);
  });

  it('are those that README.md gives to a static host', () => {
    const list =
      /^```text\n\/\*\n([\s\S]*?)^```/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    const [all = '', assets = ''] = list.split('/assets/*\n');
    const said = [...all.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(said)).toEqual({ ...SECURITY_HEADERS, 'Cache-Control': CACHE_CONTROL.other });
    expect(assets.trim()).toBe(`Cache-Control: ${CACHE_CONTROL.hashed}`);
  });

  it('allow nothing inline, nothing evaluated and no other host', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(policy).toMatch(/^default-src 'none'/);
  });
});

describe('frames of other pages', () => {
  it('are let in by name, and by nothing else', () => {
    const policy = securityHeaders("'self' https://www.example.dk")['Content-Security-Policy'];
    expect(policy).toMatch(/; frame-ancestors 'self' https:\/\/www\.example\.dk$/);
    expect(Object.keys(SECURITY_HEADERS)).not.toContain('X-Frame-Options'); // it knows no names
  });
});

describe('the image', () => {
  it('runs as a user who is not root, on port 8080, and can be asked how it is', () => {
    const lines = dockerfile.split('\n');
    expect(lines.findLast((line) => line.startsWith('USER'))).toBe('USER 101');
    expect(dockerfile).toContain('EXPOSE 8080');
    expect(nginx).toContain('listen 8080;');
    expect(nginx).toMatch(/location = \/healthz/);
    expect(nginx).not.toMatch(/^\s*user /m);
  });

  it('names the version of every image that it stands on', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? '');
    expect(images.length).toBe(2);
    for (const image of images) expect(image).toMatch(/:\d/);
  });

  it('copies only files that there are', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, list = '']) =>
      list.split(' ').filter((name) => name !== '.'),
    );
    for (const name of copied) expect(() => readFileSync(join(root, name))).not.toThrow();
  });
});
