import type { ReactNode } from 'react';
import { writeAddress } from '../../state/address';
import { useStore } from '../../state/store';

/** Leads to the profile of a school or institution. */
export function PlaceLink({
  name,
  children = name,
}: {
  readonly name: string;
  readonly children?: ReactNode;
}): ReactNode {
  const choices = useStore((state) => state.choices);
  const views = { ...choices.views, area: { ...choices.views.area, place: name } };
  return <a href={writeAddress({ ...choices, screen: 'area', receipt: null, views })}>{children}</a>;
}

/** Leads to the profile of an area. */
export function AreaLink({
  area,
  children,
}: {
  readonly area: string;
  readonly children: ReactNode;
}): ReactNode {
  const choices = useStore((state) => state.choices);
  const views = { ...choices.views, area: { place: null, address: null } };
  return (
    <a href={writeAddress({ ...choices, screen: 'area', focus: area, receipt: null, views })}>{children}</a>
  );
}
