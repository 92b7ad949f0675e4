import type { ReactNode } from 'react';
import type { VersionFacts } from '../../domain/dataset/versions';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Choices } from '../../state/choices';
import type { Text } from '../../text';
import { Menu } from '../../ui/Menu';
import { LayerControls } from './LayerControls';
import type { MapModel } from './model/model';
import { ScaleControls } from './ScaleControls';

/** How the map is drawn: classes and colours, and what lies on it. */
export function MapTools({
  text,
  index,
  model,
  choices,
  boundaryPlans,
  versions,
  up,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: MapModel;
  readonly choices: Choices;
  readonly boundaryPlans: readonly string[];
  readonly versions: readonly VersionFacts[];
  /** Opens upwards, over the map. */
  readonly up: boolean;
}): ReactNode {
  const { t } = text;
  const className = up ? 'menu-up' : '';
  return (
    <div className="map-tools">
      <Menu label={t('legend.controls')} align="start" className={className}>
        <ScaleControls text={text} choices={choices} scale={model.scale} />
      </Menu>
      <Menu label={t('map.layers')} align="start" className={className}>
        <LayerControls
          text={text}
          index={index}
          choices={choices}
          boundaryPlans={boundaryPlans}
          versions={versions}
        />
      </Menu>
    </div>
  );
}
