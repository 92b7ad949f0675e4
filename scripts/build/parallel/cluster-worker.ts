import { workerData } from 'node:worker_threads';
import { buildClusters } from '../../../web/domain/boundaries/build';
import { type BuiltShare, setBusy, takeTurn, type WorkerTask } from './turns';

const { shares, parameters, turns, busy, port } = workerData as WorkerTask;
for (;;) {
  setBusy(turns, busy, true);
  const share = takeTurn(turns);
  const own = shares[share];
  if (own)
    port.postMessage({ share, built: buildClusters(own.input, parameters, own.clusters) } as BuiltShare);
  setBusy(turns, busy, false);
  if (!own) break;
}
