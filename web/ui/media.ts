/** Room for three columns side by side. */
export const WIDE = '(min-width: 1100px)';
/** Room for the names of all screens in one line, beside the tools that always stand there. */
export const NAMES = '(min-width: 1280px)';
/** Room for all screens and all tools in one line. */
export const ROOMY = '(min-width: 1760px)';
export const DARK = '(prefers-color-scheme: dark)';
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';
