import { processConsole } from './console';
import { helpInWords } from './help-words';
import { reportCommand } from './report/command';

const to = processConsole('da');
await helpInWords(reportCommand(to), to.text).parseAsync();
