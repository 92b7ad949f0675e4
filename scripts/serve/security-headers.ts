/**
 * The headers that every answer of a server of ours carries. The preview server sends them, the image's nginx too (a test holds the two
 * together), and README.md says how a plain static host sends them.
 *
 * The policy lets nothing in but the folder itself: no inline script or style, no evaluated text, no other host. `blob:` pictures
 * are made by the page for downloads, `blob:` and `data:` of fonts stand inside those.
 *
 * `frameAncestors` = which pages may show a view in a frame, e.g. `'self' https://www.example.dk`.
 */
export const securityHeaders = (frameAncestors: string) => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** As they are where nobody else may show a view. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = securityHeaders("'self'");

/** Files with a hash in their name never change; all others are asked for anew, so that new figures show at once. */
export const CACHE_CONTROL = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;
