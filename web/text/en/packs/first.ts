import { charts } from '../charts';
import { common } from '../common';
import { comparison } from '../comparison';
import { data } from '../data';
import { figures } from '../figures';
import { legend } from '../legend';
import { map } from '../map';
import { mapFinding } from '../map-finding';
import { offline } from '../offline';
import { periods } from '../periods';
import { screens } from '../screens';
import { search } from '../search';
import { shell } from '../shell';
import { slides } from '../slides';
import { sources } from '../sources';
import { table } from '../table';

/** What the page says before anything else is fetched: the map screen, and what stands around every screen. */
export const first = {
  charts,
  common,
  comparison,
  data,
  figures,
  legend,
  map,
  mapFinding,
  offline,
  periods,
  screens,
  search,
  shell,
  slides,
  sources,
  table,
};
