import { loadPack, type Pack } from '../../text/loaded';

/** What was fetched, as soon as the texts that it speaks have come, too. */
export async function withWords<T>(fetched: Promise<T>, ...packs: readonly Pack[]): Promise<T> {
  const [module] = await Promise.all([fetched, ...packs.map(loadPack)]);
  return module;
}
