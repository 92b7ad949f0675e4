import { useEffect, useRef } from 'react';

const NAME = 'boligsocial-monitor-presentation';

/** What two windows that show one story tell each other. */
interface StepMessage {
  readonly story: string;
  readonly step: number;
}

/** Keeps the step of a story the same in all windows of this browser: what one moves to, the others follow. */
export function useStepChannel(story: string, step: number, onStep: (step: number) => void): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ step, onStep });
  latest.current = { step, onStep };
  useEffect(() => {
    if (!('BroadcastChannel' in window)) return undefined;
    const opened = new BroadcastChannel(NAME);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<Partial<StepMessage>>) => {
      const fits = data.story === story && typeof data.step === 'number' && data.step !== latest.current.step;
      if (fits && data.step !== undefined) latest.current.onStep(data.step);
    };
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [story]);
  useEffect(() => channel.current?.postMessage({ story, step } satisfies StepMessage), [story, step]);
}
