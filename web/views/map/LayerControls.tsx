import type { ReactNode } from 'react';
import type { VersionFacts } from '../../domain/dataset/versions';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import type { Choices, DistrictBand } from '../../state/choices';
import { choose } from '../../state/history';
import { versionName } from '../../svg/boundary-version';
import type { Text } from '../../text';
import { Check } from '../../ui/Check';
import { Choice } from '../../ui/Choice';

/** Before the id of a stored version, in the values of the choice: no plan's id holds it. */
const STORED = 'version:';

/** What lies on the map beside the areas, and which version of their boundaries. */
export function LayerControls({
  text,
  index,
  choices,
  boundaryPlans,
  versions,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly choices: Choices;
  readonly boundaryPlans: readonly string[];
  readonly versions: readonly VersionFacts[];
}): ReactNode {
  const { t } = text;
  const { overlays } = choices;
  const set = (change: Partial<Choices['overlays']>): void =>
    choose({ overlays: { ...overlays, ...change } });
  return (
    <div className="layer-controls">
      <Choice<'none' | DistrictBand>
        legend={t('map.layerDistricts')}
        value={overlays.districts === '' ? 'none' : overlays.districts}
        onChoose={(band) => set({ districts: band === 'none' ? '' : band })}
        options={[
          { value: 'none', label: t('map.layerDistrictsNone') },
          { value: '0-6', label: t('map.layerDistricts06') },
          { value: '7-9', label: t('map.layerDistricts79') },
        ]}
      />
      <div className="checks">
        <Check
          label={t('map.layerInstitutions')}
          checked={overlays.institutions}
          onChange={(institutions) => set({ institutions })}
        />
        <Check
          label={t('map.layerAddresses')}
          help={t('map.layerAddressesHelp')}
          checked={overlays.addresses}
          onChange={(addresses) => set({ addresses })}
        />
        <Check
          label={t('map.layerContext')}
          checked={overlays.context}
          onChange={(context) => set({ context })}
        />
      </div>
      {boundaryPlans.length + versions.length > 1 && (
        <Choice
          legend={t('map.boundary')}
          value={choices.version ? STORED + choices.version : (choices.plan ?? '')}
          onChoose={(value) =>
            choose(
              value.startsWith(STORED)
                ? { plan: null, version: value.slice(STORED.length) }
                : { plan: value === '' ? null : value, version: null },
            )
          }
          options={[
            { value: '', label: t('map.boundaryAuto') },
            ...boundaryPlans.map((plan) => ({
              value: plan,
              label: t('map.boundaryPlan', { plan: planYears(index, plan) }),
            })),
            ...[...versions].reverse().map((version) => ({
              value: STORED + version.id,
              label: t('map.boundaryVersion', { version: versionName(text, version) }),
            })),
          ]}
        />
      )}
    </div>
  );
}
