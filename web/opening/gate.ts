/**
 * Runs before anything is drawn, as a plain script of its own: an address that asks for something else than the page opens with is not
 * shown the opening.
 */
if (!/^(#?|#\/|#\/kort)$/.test(window.location.hash)) document.documentElement.dataset.opening = 'none';

export {};
