import { build } from './build';
import { charts } from './charts';
import { check } from './check';
import { claims } from './claims';
import { commands } from './commands';
import { common } from './common';
import { compare } from './compare';
import { comparison } from './comparison';
import { criteria } from './criteria';
import { data } from './data';
import { dataScreen } from './data-screen';
import { difference } from './difference';
import { disclosure } from './disclosure';
import { districts } from './districts';
import { editions } from './editions';
import { embed } from './embed';
import { exportTexts } from './export';
import { extract } from './extract';
import { figures } from './figures';
import { figuresImport } from './figures-import';
import { findingParts } from './finding-parts';
import { findings } from './findings';
import { goals } from './goals';
import { history } from './history';
import { legend } from './legend';
import { map } from './map';
import { mapFinding } from './map-finding';
import { offline } from './offline';
import { overlay } from './overlay';
import { periods } from './periods';
import { present } from './present';
import { profile } from './profile';
import { receipt } from './receipt';
import { registers } from './registers';
import { report } from './report';
import { screens } from './screens';
import { search } from './search';
import { shell } from './shell';
import { slides } from './slides';
import { sources } from './sources';
import { table } from './table';
import { trends } from './trends';
import { workbench } from './workbench';

/** Danish, the first language: its keys are the keys of every other. */
export const da = {
  build,
  charts,
  check,
  claims,
  commands,
  common,
  compare,
  comparison,
  criteria,
  data,
  dataScreen,
  disclosure,
  districts,
  difference,
  editions,
  embed,
  export: exportTexts,
  extract,
  figures,
  figuresImport,
  findingParts,
  findings,
  goals,
  history,
  legend,
  map,
  mapFinding,
  offline,
  overlay,
  periods,
  present,
  profile,
  receipt,
  registers,
  report,
  screens,
  search,
  shell,
  slides,
  sources,
  table,
  trends,
  workbench,
};
