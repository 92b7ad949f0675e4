import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { APP_SHELL } from '../../../scripts/offline/app-shell';
import { textOf } from '../../../web/text';

const manifest = APP_SHELL.manifest || {};
const icons = manifest.icons ?? [];
const fileOf = (src: string): Buffer => readFileSync(join('web/public', src));
const page = readFileSync('web/index.html', 'utf8');
/** The value of a colour in the stylesheet's light appearance, which stands first. */
const token = (name: string): string | undefined =>
  new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(readFileSync('web/styles/tokens.css', 'utf8'))?.[1];

describe('the installed app', () => {
  it('has the name, the language and the colours of the page', () => {
    expect(manifest.name).toBe(textOf('da').t('common.appName'));
    // home screens cut what is longer
    expect(manifest.short_name?.length).toBeLessThanOrEqual(12);
    expect(page).toContain(`<html lang="${manifest.lang}">`);
    expect(page).toContain(`<meta name="description" content="${manifest.description}" />`);
    expect(page).toContain(
      `<meta name="theme-color" content="${manifest.theme_color}" media="(prefers-color-scheme: light)" />`,
    );
    expect(manifest.theme_color).toBe(token('panel'));
    expect(manifest.background_color).toBe(token('paper'));
  });

  it('opens in a window of its own, and stays in the folder that it is served from, whichever that is', () => {
    expect(manifest.display).toBe('standalone');
    const at = 'https://example.dk/et/sted/manifest.webmanifest';
    for (const address of [manifest.start_url, manifest.scope, manifest.id])
      expect(new URL(String(address), at).href).toBe('https://example.dk/et/sted/');
    for (const { src } of icons)
      expect(new URL(src, at).href).toMatch(/^https:\/\/example\.dk\/et\/sted\/icons\//);
  });

  it('has icons of the sizes and kinds that it says, and those that browsers ask for', () => {
    for (const { src, sizes, type } of icons) {
      if (type === 'image/svg+xml') {
        expect(sizes).toBe('any');
        expect(fileOf(src).toString()).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"/);
        continue;
      }
      const { width, height } = PNG.sync.read(fileOf(src));
      expect([src, type, sizes]).toEqual([src, 'image/png', `${width}x${height}`]);
      expect(src).toContain(String(width));
    }
    const asked = icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`);
    expect(asked).toEqual(expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']));
    expect(page).toContain('<link rel="apple-touch-icon" href="./icons/icon-180.png" />');
    expect(PNG.sync.read(fileOf('icons/icon-180.png'))).toMatchObject({ width: 180, height: 180 });
  });

  it('has a maskable icon that fills its square, with its drawing where no mask cuts', () => {
    const [maskable] = icons.filter(({ purpose }) => purpose === 'maskable');
    const { width, data } = PNG.sync.read(fileOf(String(maskable?.src)));
    const colour = (x: number, y: number): string =>
      data.subarray(4 * (y * width + x), 4 * (y * width + x) + 4).toString('hex');
    const ground = colour(0, 0);
    expect(ground.slice(6)).toBe('ff');
    const middle = (width - 1) / 2;
    let farthest = 0;
    for (let y = 0; y < width; y++)
      for (let x = 0; x < width; x++)
        if (colour(x, y) !== ground) farthest = Math.max(farthest, Math.hypot(x - middle, y - middle));
    expect(farthest).toBeGreaterThan(0);
    // the circle that every mask leaves: four tenths of the side
    expect(farthest).toBeLessThanOrEqual(0.4 * width);
  });
});
