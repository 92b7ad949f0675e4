import { type ReactNode, useEffect, useState } from 'react';
import { choose } from '../../state/history';
import type { Text } from '../../text';
import { Choice } from '../../ui/Choice';
import type { PeriodControl } from './model/periods';

/** How long each period stands while playing: long enough to read seven labels. */
const STEP_MS = 1800;

/** The periods as steps, with the number of areas in each, and play where they are measured alike. */
export function PeriodSteps({
  text,
  periods,
}: {
  readonly text: Text;
  readonly periods: PeriodControl;
}): ReactNode {
  const { t } = text;
  const [playing, setPlaying] = useState(false);
  const { run, chosen } = periods;

  useEffect(() => {
    if (!playing || !run) return undefined;
    const next = run[run.indexOf(chosen) + 1];
    if (next === undefined) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => choose({ period: next }, 'replace'), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, run, chosen]);

  const toggle = (): void => {
    const first = run?.[0];
    const atEnd = run !== null && (chosen === run.at(-1) || !run.includes(chosen));
    if (!playing && atEnd && first !== undefined) choose({ period: first });
    setPlaying(!playing);
  };
  const names = new Map(periods.options.map(({ period, name }) => [period, name]));
  return (
    <div className="periods">
      <Choice
        look="steps"
        legend={t('periods.period')}
        legendHidden
        value={chosen}
        onChoose={(period) => {
          setPlaying(false);
          choose({ period });
        }}
        options={periods.options.map(({ period, short, name, areas }) => ({
          value: period,
          label: (
            <>
              <span className="step-name" title={short === name ? undefined : name}>
                {short}
              </span>
              <span className="hidden">, </span>
              <span className="step-areas">{areas}</span>
            </>
          ),
        }))}
      />
      {run && (
        <button
          type="button"
          className="button"
          aria-pressed={playing}
          title={t('periods.playHelp', {
            from: names.get(run[0] ?? '') ?? '',
            to: names.get(run.at(-1) ?? '') ?? '',
          })}
          onClick={toggle}
        >
          {t(playing ? 'periods.pause' : 'periods.play')}
        </button>
      )}
    </div>
  );
}
