import { joinCredits } from '../../web/data/export/credit';
import { writeFlatGeobuf } from '../../web/data/formats/flatgeobuf/write';
import type { BoundaryParameters } from '../../web/domain/boundaries/parameters';
import type { FigureSources } from '../../web/domain/dataset/figure-sources';
import { notInForceRow } from '../../web/domain/dataset/not-in-force';
import type { StoryFile } from '../../web/domain/stories/story';
import type { Version } from '../history/version';
import { nameOfArea } from './area-names';
import type { BuiltFile } from './files';
import type { Inputs } from './inputs';
import { addressesLayer } from './layers/addresses';
import { areaFeatures, areasLayer, piecesLayer } from './layers/areas';
import { boundariesFile } from './layers/boundaries';
import { contextFile } from './layers/context';
import { controlListFile, controlRows } from './layers/control-list';
import { districtsLayer, institutionsLayer } from './layers/places';
import { versionMembers } from './layers/version-members';
import { versionsFile } from './layers/versions';
import { observationFiles } from './observation-files';
import type { PlanBoundaries } from './plan-boundaries';

/** Everything that was read without an error. */
export type SoundInputs = { readonly [K in keyof Inputs]: NonNullable<Inputs[K]> };

/** Titles of the map layers, for programs that show them. */
export type LayerTitles = Readonly<
  Record<'areas' | 'pieces' | 'districts' | 'institutions' | 'addresses', string>
>;

const utf8 = new TextEncoder();
const json = (value: unknown): Uint8Array => utf8.encode(`${JSON.stringify(value)}\n`);

/** Makes every file of the built data but the manifest. The same inputs give the same bytes. */
export function makeFiles(
  { dataset, register, geography, sources, districts, institutions, context, stories }: SoundInputs,
  plans: readonly PlanBoundaries[],
  parameters: BoundaryParameters,
  titles: LayerTitles,
  figureSources: FigureSources,
  versions: readonly Version[],
): BuiltFile[] {
  const { figures, plans: lists } = sources.files;
  const { notCurrent = [] } = register;
  const registerCredit = {
    source: register.info.source,
    licence: register.info.licence,
    date: register.info.date,
  };
  const areaCredit = joinCredits([lists, registerCredit]);
  const creditOf = (name: keyof typeof geography.files) => {
    const { source, licence, date } = geography.files[name];
    return { source, licence, date };
  };
  const areas = areaFeatures(plans, nameOfArea(dataset));
  const pieces = piecesLayer(plans, { title: titles.pieces, credit: areaCredit });
  const districtCredit = creditOf('school-districts.geojson');
  const institutionCredit = creditOf('institutions.geojson');
  const contextCredit = creditOf('context.geojson');
  const rows = controlRows(register, plans);
  const district = districtsLayer(districts, { title: titles.districts, credit: districtCredit });
  return [
    {
      role: 'catalogue',
      bytes: json(dataset.catalogue),
      credit: figures,
      count: dataset.catalogue.indicators.length,
    },
    ...observationFiles(dataset.catalogue, dataset.columns, figures),
    {
      role: 'background',
      bytes: json(dataset.background),
      credit: joinCredits([figures, lists]),
      count: Object.values(dataset.background).reduce((sum, rows) => sum + rows.length, 0),
    },
    {
      role: 'figure-sources',
      bytes: json(figureSources),
      credit: figures,
      count: figureSources.terms.length,
    },
    {
      role: 'stories',
      bytes: json({ stories } satisfies StoryFile),
      credit: figures,
      count: stories.length,
    },
    {
      role: 'context',
      bytes: utf8.encode(contextFile(context, contextCredit)),
      credit: contextCredit,
      count: context.length,
    },
    {
      role: 'areas',
      bytes: writeFlatGeobuf(areasLayer(areas, { title: titles.areas, credit: areaCredit }, parameters)),
      credit: areaCredit,
      count: areas.length,
    },
    {
      role: 'area-pieces',
      bytes: writeFlatGeobuf(pieces),
      credit: areaCredit,
      count: pieces.features.length,
    },
    {
      role: 'school-districts',
      bytes: district.geometryType === 'Polygon' ? writeFlatGeobuf(district) : writeFlatGeobuf(district),
      credit: districtCredit,
      count: districts.length,
    },
    {
      role: 'institutions',
      bytes: writeFlatGeobuf(
        institutionsLayer(institutions, { title: titles.institutions, credit: institutionCredit }),
      ),
      credit: institutionCredit,
      count: institutions.length,
    },
    {
      role: 'addresses',
      bytes: writeFlatGeobuf(
        addressesLayer(register, plans, { title: titles.addresses, credit: registerCredit }),
      ),
      credit: registerCredit,
      count: register.addresses.length,
    },
    ...(notCurrent.length === 0
      ? []
      : [
          {
            role: 'not-in-force' as const,
            bytes: json(notCurrent.map(notInForceRow)),
            credit: registerCredit,
            count: notCurrent.length,
          },
        ]),
    {
      role: 'boundaries',
      bytes: utf8.encode(boundariesFile(areas, areaCredit, parameters)),
      credit: areaCredit,
      count: areas.length,
    },
    {
      role: 'control-list',
      bytes: utf8.encode(controlListFile(rows)),
      credit: areaCredit,
      count: rows.length,
    },
    {
      role: 'versions',
      bytes: utf8.encode(versionsFile(versions, register, plans)),
      credit: joinCredits([lists, ...versions.map(({ facts }) => facts.register)]),
      count: versions.length,
    },
    {
      role: 'version-members',
      bytes: json(versionMembers(versions)),
      credit: joinCredits([lists, ...versions.map(({ facts }) => facts.register)]),
      count: versions.length,
    },
  ];
}
