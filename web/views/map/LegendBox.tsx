import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type LegendInput, legendModel, legendStrip } from '../../svg/legend';
import { CSS_TOKENS } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';

/** Narrowest legend that can be read, px. */
const LEAST_WIDTH = 280;

/** Widest legend that is still read at a glance, px. */
const MOST_WIDTH = 720;

/** The legend below the map, as wide as its place allows. */
export function LegendBox({
  text,
  input,
}: {
  readonly text: Text;
  readonly input: LegendInput | null;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const own = box.current;
    if (!own) return undefined;
    const measure = (): void =>
      setWidth(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.floor(own.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(own);
    return () => observer.disconnect();
  }, []);
  return (
    <section className="legend" aria-label={text.t('legend.heading')}>
      <div ref={box}>
        {input ? (
          width > 0 && (
            <SvgPicture
              node={legendStrip(legendModel(input), {
                id: 'legend',
                width,
                tokens: CSS_TOKENS,
                reserveHover: true,
              })}
            />
          )
        ) : (
          <p className="small">{text.t('legend.empty')}</p>
        )}
      </div>
    </section>
  );
}
