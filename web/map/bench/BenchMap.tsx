import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import '../map.css';
import './bench.css';
import type { BenchMapProps } from './props';
import { type BenchSheet, createBenchSheet } from './sheet';

/**
 * The workbench's map: addresses to be pressed or drawn around, the draft's boundaries and those that it is compared with. With
 * the keyboard there are cross hairs in the middle: arrows move the map, Enter chooses the address there, H sets a corner,
 * T and F close the outline and add or take away, Escape drops it.
 */
export default function BenchMap(props: BenchMapProps): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const sheet = useRef<BenchSheet | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!root.current || !ground.current) return undefined;
    try {
      sheet.current = createBenchSheet(root.current, ground.current, latest.current);
    } catch {
      latest.current.onFailure();
    }
    return () => {
      sheet.current?.remove();
      sheet.current = null;
    };
  }, []);

  useEffect(() => sheet.current?.update(props));

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(event.target instanceof HTMLCanvasElement) || !props.onPress) return;
    const act = {
      enter: () => sheet.current?.pressAtCentre(),
      h: () => sheet.current?.addCorner(),
      t: () => sheet.current?.closeCorners(true),
      f: () => sheet.current?.closeCorners(false),
      escape: () => sheet.current?.dropCorners(),
    }[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const { words } = props;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the canvas inside, which has a name and the focus
    <div
      ref={root}
      className="area-map bench-map"
      data-map-state="moving"
      data-tool={props.tool}
      onKeyDown={onKey}
    >
      <div ref={ground} className="area-map-ground" />
      {props.onPress && (
        <div className="bench-keys" aria-hidden="true">
          <div className="bench-cross" />
          <p>{props.words.keys}</p>
        </div>
      )}
      <div className="area-map-buttons">
        <div className="area-map-zoom">
          <button
            type="button"
            className="area-map-button"
            aria-label={words.zoomIn}
            title={words.zoomIn}
            onClick={() => sheet.current?.zoomBy(1)}
          >
            +
          </button>
          <button
            type="button"
            className="area-map-button"
            aria-label={words.zoomOut}
            title={words.zoomOut}
            onClick={() => sheet.current?.zoomBy(-1)}
          >
            −
          </button>
        </div>
        <button type="button" className="area-map-button" onClick={() => sheet.current?.fit()}>
          {words.fit}
        </button>
      </div>
    </div>
  );
}
