import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../web/state/address';
import { DEFAULT_CHOICES } from '../../../../web/state/choices';
import { EMBED_OFFER } from '../../../../web/state/embed';
import { SCREENS } from '../../../../web/state/screens';
import { readView, viewToKeep } from '../../../../web/state/story-view';
import { textOf } from '../../../../web/text';
import { embedModel } from '../../../../web/views/embed/parts';
import { frameSnippet } from '../../../../web/views/frame-snippet';
import { index } from '../../figures/data';
import { data } from '../../stories/data';

const text = textOf('da');
const partsOf = (address: string, parts: Parameters<typeof embedModel>[3]) =>
  embedModel(text, data, readView(index, address).subject, parts);

describe('a view on the page of somebody else', () => {
  it('shows the chosen parts of one view, always with its source', () => {
    const map = partsOf('#/kort?ind=school-absence-mean', ['map', 'chart', 'table']);
    expect(map.pictures.map(({ part }) => part)).toEqual(['map', 'chart']);
    expect(map.table?.rows).toHaveLength(9);
    const trend = partsOf('#/udvikling?ind=daycare-enrolment-1-5&area=all-seven', ['chart']);
    expect(trend.pictures.map(({ part }) => part)).toEqual(['chart']);
    expect(trend.table).toBeNull();
    for (const { sourceLine } of [map, trend]) expect(sourceLine[0]).toContain('Boligsocial Helhedsplan');
  });

  it('has something to show from every screen that offers it', () => {
    for (const { path, id } of SCREENS) {
      const offer = EMBED_OFFER[id];
      if (!offer) continue;
      const model = partsOf(`#/${path}`, offer);
      expect(model.pictures.length > 0 || model.table !== null, id).toBe(true);
    }
  });

  it('says why when its indicator is gone', () => {
    expect(partsOf('#/kort?ind=gone', ['map']).problem).toContain('findes ikke længere');
  });

  it('is asked for by parts that exist, each once; the steps of a story are never a frame', () => {
    expect(readAddress('#/kort?embed=legend,map').choices.embed).toEqual(['map', 'legend']);
    expect(readAddress('#/kort?embed=map,map').ignored).toEqual(['embed=map,map']);
    expect(viewToKeep(index, { ...DEFAULT_CHOICES, embed: ['map'] })).not.toContain('embed');
  });

  it('comes as lines in which no word becomes markup', () => {
    const lines = frameSnippet('https://example.dk/#/kort?a=1&embed=map', '"><script>', ['map']);
    expect(lines).toContain('src="https://example.dk/#/kort?a=1&amp;embed=map"');
    expect(lines).not.toContain('<script>');
  });
});
