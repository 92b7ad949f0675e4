// TypeScript is not read in a new thread by itself.
import { register } from 'tsx/esm/api';

register();
await import('./cut-worker.ts');
