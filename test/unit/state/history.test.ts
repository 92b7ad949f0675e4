import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CHOICES } from '../../../web/state/choices';
import { choose, followAddress, shareableAddress } from '../../../web/state/history';
import { useStore } from '../../../web/state/store';

/** As much of a browser window as the address needs: entries, the place among them, and who listens. */
function aWindow(hash: string) {
  const entries = [hash];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const go = (step: number): void => {
    at += step;
    listeners.get('popstate')?.();
  };
  return {
    entries,
    back: () => go(-1),
    forward: () => go(1),
    location: {
      get hash() {
        return entries[at] ?? '';
      },
      get href() {
        return `https://example.org/monitor/${entries[at] ?? ''}`;
      },
    },
    history: {
      pushState: (_: unknown, __: string, to: string) => {
        entries.splice(at + 1, entries.length, to);
        at++;
      },
      replaceState: (_: unknown, __: string, to: string) => {
        entries[at] = to;
      },
    },
    addEventListener: (name: string, listener: () => void) => listeners.set(name, listener),
    removeEventListener: (name: string) => listeners.delete(name),
  };
}

let page: ReturnType<typeof aWindow>;
let stop: () => void;
const start = (hash: string): void => {
  page = aWindow(hash);
  vi.stubGlobal('window', page);
  stop = followAddress();
};

beforeEach(() => {
  vi.useFakeTimers();
  start('');
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('choices and the history of the address', () => {
  it('go back and forward together', () => {
    choose({ indicator: 'move-out-rate' });
    choose({ palette: 'plum' });
    expect(page.entries).toEqual(['', '#/kort?ind=move-out-rate', '#/kort?ind=move-out-rate&pal=plum']);
    page.back();
    expect(useStore.getState().choices).toEqual({ ...DEFAULT_CHOICES, indicator: 'move-out-rate' });
    page.back();
    expect(useStore.getState().choices).toEqual(DEFAULT_CHOICES);
    page.forward();
    page.forward();
    expect(useStore.getState().choices.palette).toBe('plum');
  });

  it('make no step of the camera, and write it once while it moves', () => {
    const replaced = vi.spyOn(page.history, 'replaceState');
    for (let i = 0; i < 50; i++) choose({ camera: { lon: 10 + i / 100, lat: 56, zoom: 12 } }, 'replace');
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['#/kort?cam=56,10.49,12']);
    expect(replaced).toHaveBeenCalledTimes(1);
  });

  it('keep the camera of the moment when a choice follows at once', () => {
    choose({ camera: { lon: 10, lat: 56, zoom: 12 } }, 'replace');
    choose({ palette: 'teal' });
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['', '#/kort?pal=teal&cam=56,10,12']);
  });

  it('write nothing of a camera that was left by going back', () => {
    choose({ palette: 'teal' });
    choose({ camera: { lon: 10, lat: 56, zoom: 12 } }, 'replace');
    page.back();
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['', '#/kort?pal=teal']);
    expect(useStore.getState().choices).toEqual(DEFAULT_CHOICES);
  });

  it('add no step when nothing changes', () => {
    choose({ palette: 'teal' });
    choose({ palette: 'teal' });
    expect(page.entries).toHaveLength(2);
  });

  it('tell what could not be read, until something is chosen', () => {
    start('#/kort?n=99&pal=teal');
    expect(useStore.getState().ignored).toEqual(['n=99']);
    choose({ palette: 'blue' });
    expect(useStore.getState().ignored).toEqual([]);
  });

  it('are shared as a whole address', () => {
    choose({ selected: ['a+b'] });
    expect(shareableAddress()).toBe('https://example.org/monitor/#/kort?sel=a%2Bb');
  });
});
