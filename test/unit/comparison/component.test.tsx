import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OVERLAY_FAILURES, type OverlayState } from '../../../web/state/overlay';
import { textOf } from '../../../web/text';
import Comparison from '../../../web/views/map/comparison/Comparison';
import { input } from './fixture';

const render = (more: Parameters<typeof input>[0] = {}): string =>
  renderToStaticMarkup(
    <Comparison {...input(more)} onRemove={() => {}} onRetryOverlay={() => {}} onCancelOverlay={() => {}} />,
  );
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe('Comparison', () => {
  const markup = render();

  it('is a table: areas as columns, questions as rows, sections as groups', () => {
    expect(count(markup, /<th scope="col"/g)).toBe(4); // corner, two areas, municipality
    expect(count(markup, /<th scope="rowgroup"/g)).toBe(9);
    const rows = count(markup, /<th scope="row"/g);
    expect(rows).toBeGreaterThan(20);
    expect(count(markup, /aria-expanded="false"/g)).toBe(rows);
    expect(markup).toContain('<caption');
  });

  it('can be scrolled by keyboard and names its buttons', () => {
    expect(markup).toMatch(/<section[^>]*tabindex="0"/i);
    expect(markup).toContain('aria-label="Fjern Vangdalen fra sammenligningen"');
  });

  it('ranks nothing', () => {
    const words = markup.toLocaleLowerCase('da');
    for (const judgement of ['nr. 1', 'bedst', 'værst', 'bedre', 'dårligere'])
      expect(words).not.toContain(judgement);
  });

  it('asks for areas when none is chosen', () => {
    const empty = render({ selected: [] });
    expect(empty).toContain('Vælg områder');
    expect(empty).not.toContain('<table');
  });

  it('shows progress, with a way to stop', () => {
    const running = render({ overlay: { status: 'running', done: 3, total: 7 } });
    expect(running).toContain('3 af 7 områder');
    expect(running).toContain('Stop beregningen');
    expect(running).toContain('comparison-skeleton');
  });

  it.each(OVERLAY_FAILURES)(
    'says what failed (%s), with a way to try again, and keeps the rest',
    (reason) => {
      const overlay: OverlayState = { status: 'failed', reason };
      const failed = render({ overlay });
      expect(failed).toContain(textOf('da').t(`overlay.${reason}`));
      expect(failed).toContain('Beregn igen');
      expect(failed).toContain('1.270');
    },
  );
});
