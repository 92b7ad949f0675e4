import { build } from '../build';
import { check } from '../check';
import { commands } from '../commands';
import { difference } from '../difference';
import { districts } from '../districts';
import { exportTexts } from '../export';
import { history } from '../history';
import { placeholders } from '../placeholders';

/** What the command line alone says, and what stands in the files that it writes. */
export const tools = {
  build,
  check,
  commands,
  difference,
  districts,
  export: exportTexts,
  history,
  placeholders,
};
