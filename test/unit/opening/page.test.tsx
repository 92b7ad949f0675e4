import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openingContent } from '../../../web/opening/make-content';
import { useStore } from '../../../web/state/store';
import { textOf } from '../../../web/text';
import { DARK, WIDE } from '../../../web/ui/media';
import { assumeMedia } from '../../../web/ui/use-media';
import { App } from '../../../web/views/App';
import { loaded } from './support';

const page = (queries: readonly string[]): string => {
  assumeMedia(queries);
  return renderToStaticMarkup(<App />);
};

beforeAll(() => void Object.assign(useStore.getInitialState(), loaded()));
afterEach(() => assumeMedia([]));

describe('the page that is written ahead', () => {
  it('has title, table, and a place for map and legend, on wide screens beside the indicators', () => {
    const [narrow, wide] = [page([]), page([WIDE])];
    for (const html of [narrow, wide]) {
      expect(html).toContain('<h1 id="map-title" class="stage-title">Skolefravær i procent');
      expect(html.match(/<tr data-area/g)).toHaveLength(7);
      expect(html).toContain('class="area-map-ground"');
      expect(html).toContain('class="legend-room"');
      expect(html).not.toMatch(/style="|<script|skeleton/);
    }
    expect(wide).toContain('panel-left');
    expect(narrow).not.toContain('panel-left');
  });

  it('differs between light and dark in nothing but the colours of the classes', () => {
    const { looks } = openingContent(loaded(), textOf('da'))!;
    const recoloured = page([WIDE]).replace(/fill="(#[0-9a-f]+)"/g, (_, colour: string) => {
      const place = looks.light.colours.indexOf(colour);
      return `fill="${looks.dark.colours[place]}"`;
    });
    expect(recoloured).toBe(page([WIDE, DARK]));
  });
});
