import { sideOfVersion } from '../../domain/dataset/version-members';
import { draftOfPlan } from '../../domain/drafts/draft';
import { useStore } from '../store';
import type { OtherSide } from './engine.worker';
import type { WorkbenchState } from './store';

/** What a word of the address bar names: a plan's lists, a stored version, a loaded file; undefined when it is not there. */
export function otherSide(
  versus: string | null,
  { published, members, loaded }: Pick<WorkbenchState, 'published' | 'members' | 'loaded'>,
): OtherSide | undefined {
  if (versus === 'file') return loaded && { kind: 'side', side: loaded.side };
  if (versus?.startsWith('version.')) {
    const id = versus.slice('version.'.length);
    const { versions } = useStore.getState();
    const version = versions.status === 'ready' ? versions.value.find((one) => one.id === id) : undefined;
    const own = members[id];
    return version && own && { kind: 'side', side: sideOfVersion(version.areas, own) };
  }
  const plan = versus?.startsWith('plan.') ? versus.slice('plan.'.length) : published?.plan;
  const { background, figures } = useStore.getState();
  if (plan === undefined || background.status !== 'ready' || figures.status !== 'ready') return undefined;
  const areas = figures.value.catalogue.plans.find(({ id }) => id === plan)?.areas ?? [];
  return { kind: 'draft', draft: draftOfPlan(plan, background.value.addressRanges, areas) };
}
