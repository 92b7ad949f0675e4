import { type ReactNode, useId, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import { planYears } from '../../domain/figures/plan-years';
import { useStore } from '../../state/store';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { ComputedButton } from '../shared/receipt/FigureButton';
import { hectares } from './model/computed';
import { boundaryOf, surroundingMap } from './model/surrounding-map';

/** The area and its surroundings as a drawing, with how large it is and where the boundary is from. */
export function MapSection({
  text,
  index,
  area,
  name,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly area: string;
  readonly name: string;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const geography = useStore((state) => state.geography);
  const manifest = useStore((state) => state.manifest);
  const title = t('profile.mapOf', { name });
  const node = useMemo(
    () => (geography.status === 'ready' ? surroundingMap(geography.value, area, title) : undefined),
    [geography, area, title],
  );
  const boundary = geography.status === 'ready' ? boundaryOf(geography.value, area) : undefined;
  if (geography.status === 'ready' && !boundary) return null;
  const size =
    boundary && manifest.status === 'ready' ? hectares(text, index, manifest.value, boundary) : undefined;
  const register = manifest.status === 'ready' ? manifest.value.register : undefined;
  return (
    <section className="profile-section profile-map" aria-labelledby={heading}>
      <h2 id={heading}>{t('profile.map')}</h2>
      <div className="profile-map-room">{node && <SvgPicture node={node} />}</div>
      {size && boundary && register && (
        <p className="small">
          {t('profile.area')}:{' '}
          <ComputedButton text={text} receipt={size}>
            {size.value}
          </ComputedButton>
          .{' '}
          <span className="muted">
            {t('profile.mapPlan', {
              plan: planYears(index, boundary.plan),
              precision:
                register.kind === 'schematic'
                  ? t('map.schematic')
                  : t('map.official', { name: register.name, date: text.date(register.date) }),
            })}
          </span>
        </p>
      )}
    </section>
  );
}
