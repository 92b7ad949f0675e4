import type { ReactNode, Ref } from 'react';
import './map-gl.css';
import { MapShell } from './MapShell';
import type { AreaMapHandle, AreaMapProps } from './props';
import { createSheet } from './sheet';

/** The map drawn by WebGL. */
export default function AreaMap(props: AreaMapProps & { readonly ref?: Ref<AreaMapHandle> }): ReactNode {
  return <MapShell {...props} create={createSheet} />;
}
