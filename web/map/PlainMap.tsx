import type { ReactNode, Ref } from 'react';
import './map.css';
import { MapShell } from './MapShell';
import { createPlainSheet } from './plain/plain-sheet';
import type { AreaMapHandle, AreaMapProps } from './props';

/** The map drawn as SVG: until the other one has come, and where there is no WebGL. */
export function PlainMap(props: AreaMapProps & { readonly ref?: Ref<AreaMapHandle> }): ReactNode {
  return <MapShell {...props} create={createPlainSheet} />;
}
