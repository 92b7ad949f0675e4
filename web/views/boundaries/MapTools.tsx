import type { ReactNode } from 'react';
import { BENCH_TOOLS, type BenchTool } from '../../map/bench/props';
import { chooseInView } from '../../state/history';
import { BOUNDARY_LOOKS, type BoundaryLook } from '../../state/view-choices/boundaries';
import type { Text } from '../../text';
import { Choice } from '../../ui/Choice';

/** What the mouse does on the map, and how the draft stands beside what it is compared with. */
export function MapTools({
  text,
  tool,
  onTool,
  look,
}: {
  readonly text: Text;
  readonly tool: BenchTool;
  readonly onTool: (tool: BenchTool) => void;
  readonly look: BoundaryLook;
}): ReactNode {
  const { t } = text;
  return (
    <div className="bench-tools">
      <Choice
        legend={t('workbench.tool')}
        look="steps"
        value={tool}
        onChoose={onTool}
        options={BENCH_TOOLS.map((value) => ({ value, label: t(`workbench.tool-${value}`) }))}
      />
      <Choice
        legend={t('workbench.look-legend')}
        look="steps"
        value={look}
        onChoose={(chosen) => chooseInView('boundaries', { look: chosen })}
        options={BOUNDARY_LOOKS.map((value) => ({ value, label: t(`workbench.look-${value}`) }))}
      />
    </div>
  );
}
