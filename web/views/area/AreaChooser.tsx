import type { ReactNode } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { choose } from '../../state/history';
import { DEFAULT_VIEWS } from '../../state/view-choices';
import type { Text } from '../../text';

/** Which profile is shown: the areas in the plan's order, then groups of them, then what they are compared with. */
export function AreaChooser({
  text,
  index,
  chosen,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly chosen: string;
}): ReactNode {
  const { t } = text;
  const { areas } = index.catalogue;
  const groups = [
    { name: t('profile.groupAreas'), areas: index.monitoringAreas },
    { name: t('profile.groupTogether'), areas: areas.filter(({ kind }) => kind === 'aggregate') },
    {
      name: t('profile.groupOthers'),
      areas: areas.filter(({ kind }) => kind !== 'aggregate' && kind !== 'monitoring-area'),
    },
  ];
  return (
    <label className="sort">
      {t('profile.chooseArea')}
      <select
        className="field"
        value={chosen}
        onChange={(event) => choose({ focus: event.target.value, views: DEFAULT_VIEWS })}
      >
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.areas.map(({ id, name_da: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
