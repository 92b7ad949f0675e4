import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { Text } from '../../text';
import type { Pack } from '../../text/loaded';
import { withWords } from './with-words';

/**
 * A part of a screen that is fetched when it is first shown, with its texts. Where it can't be fetched it says so in its place,
 * and the screen around it stays.
 */
export const lazyPart = <P extends { readonly text: Text }>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
  ...packs: readonly Pack[]
): LazyExoticComponent<ComponentType<P>> =>
  lazy(() => withWords(load(), ...packs).catch(() => ({ default: NotFetched })));

const NotFetched = ({ text }: { readonly text: Text }): ReactNode => (
  <p className="notice" role="alert">
    {text.t('screens.failedHelp')}
  </p>
);
