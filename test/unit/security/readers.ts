import { readGeoJson } from '../../../scripts/formats/geojson-input';
import { readJson } from '../../../scripts/formats/json/read-json';
import { readBoundaryFile } from '../../../web/data/drafts/boundary-file';
import { readDraftFile } from '../../../web/data/drafts/draft-file';
import { readMapping } from '../../../web/data/figures-import/mapping-file';
import { readFigureFile } from '../../../web/data/figures-import/read-file';
import { readContext } from '../../../web/data/layers';
import { readStory } from '../../../web/data/stories';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whatever a reader makes of a text: `refused` where it says that it does not take it. */
type Reading = (text: string) => Promise<{ readonly refused: boolean; readonly value: unknown }>;

const thrown =
  (read: (text: string) => unknown): Reading =>
  async (text) => {
    try {
      return { refused: false, value: read(text) };
    } catch (error) {
      // a reader may refuse by throwing an error with words; it may not run out of stack
      if (error instanceof RangeError) throw error;
      return { refused: true, value: undefined };
    }
  };

/** Every reader of JSON and CSV that is given files from elsewhere. */
export const READERS: Readonly<Record<string, Reading>> = {
  'figures (JSON-stat, CSV)': async (text) => {
    const value = await readFigureFile('tal', utf8(text));
    return { refused: value.findings.length > 0, value };
  },
  'boundaries (GeoJSON)': async (text) => {
    const value = await readBoundaryFile('a.geojson', utf8(text));
    return { refused: value.kind !== 'areas', value };
  },
  'a draft': async (text) => {
    const value = readDraftFile(text);
    return { refused: value.fault !== undefined, value };
  },
  'a story': async (text) => {
    const value = readStory(text);
    return { refused: value === undefined, value };
  },
  'a mapping of columns': async (text) => {
    const value = readMapping(text);
    return { refused: value === undefined, value };
  },
  'the surroundings of the map': thrown(readContext),
  'JSON of the command line': async (text) => {
    const value = readJson(text, 'a.json');
    return { refused: !('value' in value), value };
  },
  'GeoJSON of the command line': async (text) => {
    const value = readGeoJson(text, 'a.geojson', { geometries: ['Polygon'], properties: { area: 'text' } });
    return { refused: value.findings.length > 0, value };
  },
};
