import regular from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import bold from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';

/**
 * Draws an SVG (with `width` and `height` in px) on a canvas, `ratio` pixels per px, with the page's own type. Null where the browser gives
 * no canvas of that size: a large one would be clamped silently, so its size is looked at.
 */
export async function svgCanvas(picture: SVGSVGElement, ratio: number): Promise<HTMLCanvasElement | null> {
  const dressed = picture.cloneNode(true) as SVGSVGElement;
  dressed.setAttribute('xmlns', SVG);
  const style = document.createElementNS(SVG, 'style');
  style.textContent = await fontFaces();
  dressed.prepend(style);
  const file = new Blob([new XMLSerializer().serializeToString(dressed)], { type: 'image/svg+xml' });
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const [width, height] = ['width', 'height'].map((name) =>
      Math.round(Number(picture.getAttribute(name)) * ratio),
    );
    canvas.width = width ?? 0;
    canvas.height = height ?? 0;
    const brush = canvas.getContext('2d');
    if (!brush || canvas.width === 0 || canvas.width !== width || canvas.height !== height) return null;
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const SVG = 'http://www.w3.org/2000/svg';

let faces: Promise<string> | undefined;

/** The fonts of the page as font faces that need no other file: a picture or a page that stands alone has no others. */
export function fontFaces(): Promise<string> {
  faces ??= Promise.all(
    [
      [400, regular],
      [600, bold],
    ].map(async ([weight, address]) => {
      const bytes = new Uint8Array(await (await fetch(String(address))).arrayBuffer());
      return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)})}`;
    }),
  ).then((list) => list.join(''));
  faces.catch(() => {
    faces = undefined;
  });
  return faces;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
