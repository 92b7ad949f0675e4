let running = 0;
let spoken: typeof console.debug | undefined;

/**
 * Runs something with the console's debug channel off: the FlatGeobuf reader tells every step of an index search
 * there. Several may run at once; the channel opens again after the last.
 */
export async function quietly<T>(work: () => Promise<T>): Promise<T> {
  if (running++ === 0) {
    // biome-ignore lint/suspicious/noConsole: the channel is closed here, not spoken on
    spoken = console.debug;
    console.debug = () => undefined;
  }
  try {
    return await work();
  } finally {
    if (--running === 0 && spoken) console.debug = spoken;
  }
}
