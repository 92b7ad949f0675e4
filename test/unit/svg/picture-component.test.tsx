import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { legendModel, legendStrip } from '../../../web/svg/legend';
import { svg, toSvgString } from '../../../web/svg/node';
import { CSS_TOKENS, TOKENS } from '../../../web/svg/tokens';
import { propertyName, SvgPicture } from '../../../web/ui/SvgPicture';
import { shares } from './legend-fixture';

const legend = (tokens: typeof CSS_TOKENS) =>
  legendStrip(legendModel(shares), { id: 'legend', width: 328, tokens, reserveHover: true });

describe('SvgPicture', () => {
  it('renders the very picture that exports write', () => {
    const markup = renderToStaticMarkup(<SvgPicture node={legend(TOKENS.light)} />);
    const written = toSvgString(legend(TOKENS.light)).replace(' xmlns="http://www.w3.org/2000/svg"', '');
    // React closes empty elements with an end tag and writes the quote as a hexadecimal reference
    const same = (text: string) =>
      text.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>').replaceAll('&#x27;', '&#39;');
    expect(same(markup)).toBe(same(written));
  });

  it('lets the app colour by custom properties', () => {
    expect(renderToStaticMarkup(<SvgPicture node={legend(CSS_TOKENS)} className="legend" />)).toContain(
      'fill="var(--ink)"',
    );
  });

  it('refuses elements that do not belong in a picture', () => {
    expect(() => renderToStaticMarkup(<SvgPicture node={svg('svg', {}, svg('script'))} />)).toThrow();
  });

  it.each([
    ['stroke-width', 'strokeWidth'],
    ['aria-labelledby', 'aria-labelledby'],
    ['data-area', 'data-area'],
    ['viewBox', 'viewBox'],
    ['class', 'className'],
  ])('calls %s %s', (name, property) => {
    expect(propertyName(name)).toBe(property);
  });
});
