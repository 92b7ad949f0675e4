import { processConsole } from './console';
import { inWords } from './program';
import { reportCommand } from './report/command';

const to = processConsole('da');
await inWords(reportCommand(to), to).parseAsync();
