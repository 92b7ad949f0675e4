import type { Position } from 'geojson';
import { type ReactNode, useMemo } from 'react';
import type { Geography } from '../../data/geography';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { lonLat, type Polygon, toUtm32, type Utm32 } from '../../domain/geo/coordinates';
import { areaMap } from '../../svg/area-map';
import { legendModel, legendStrip } from '../../svg/legend';
import { TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { legendInput } from './model/legend';
import type { MapModel } from './model/model';
import { classHatches, hatchDefinitions, hatchReference } from './model/print-hatch';

export interface PrintSheetProps {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: MapModel;
  readonly geography: Geography;
}

const ID = 'print';
const WIDTH = 680;
const HEIGHT = 460;
const INK = { ...TOKENS.light, paper: '#ffffff', ink: '#000000', muted: '#333333' };

/** The map as it goes on paper: lines for outlines, hatches for classes, nothing that needs colour or a graphics card. */
export default function PrintSheet({ text, index, model, geography }: PrintSheetProps): ReactNode {
  const { scale, boundary, indicator, figures } = model;
  const nodes = useMemo(() => {
    const hatches = classHatches(scale.drawn?.classes.count ?? 0, scale.palette === 'diverging');
    const areas = geography.areas.features
      .filter(({ properties }) => properties.plan === boundary.plan)
      .map(({ properties, geometry }) => {
        const paint = model.paint.get(properties.id);
        const place = scale.drawn?.of.get(properties.id) ?? null;
        return {
          id: properties.id,
          shape: geometry.coordinates.map(projectPolygon),
          // hatches are classes here, so an area without a value stays white
          fill: place === null ? INK.paper : hatchReference(ID, place),
          mark: paint?.mark ?? 'none',
          selected: false,
          label: paint ? `${paint.name} ${paint.label}` : properties.name,
        };
      });
    const map = areaMap(areas, {
      id: `${ID}-map`,
      width: WIDTH,
      height: HEIGHT,
      title: text.t('map.mapName'),
      description: '',
      tokens: INK,
      dashed: boundary.dashed,
    });
    const input = legendInput(text, index, indicator, figures, scale, model.paint, null);
    const colours = hatches.map((_, place) => hatchReference(ID, place));
    const legend =
      input &&
      legendStrip(legendModel({ ...input, colours, marks: input.marks.filter((mark) => mark !== 'none') }), {
        id: `${ID}-legend`,
        width: WIDTH,
        tokens: INK,
        reserveHover: false,
      });
    const white = input?.marks.includes('none') ?? false;
    return { definitions: hatchDefinitions(ID, hatches), map, legend, white };
  }, [text, index, model.paint, scale, boundary, indicator, figures, geography]);
  return (
    <div className="print-sheet">
      <SvgPicture node={nodes.definitions} />
      <SvgPicture node={nodes.map} />
      {nodes.legend && <SvgPicture node={nodes.legend} />}
      {nodes.white && <p className="small">{text.t('legend.printNone')}</p>}
    </div>
  );
}

const projectPolygon = (rings: readonly (readonly Position[])[]): Polygon<Utm32> =>
  rings.map((ring) => ring.map(([lon = 0, lat = 0]) => toUtm32(lonLat(lon, lat))));
