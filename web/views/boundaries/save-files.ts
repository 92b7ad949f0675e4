import { writeDraftFile } from '../../data/drafts/draft-file';
import {
  type BoundaryExport,
  exportBoundaries,
  exportPlanFile,
  type MadeFile,
} from '../../data/drafts/export-draft';
import { DEFAULT_PARAMETERS } from '../../domain/boundaries/parameters';
import { rowsOfDraft } from '../../domain/drafts/draft-rows';
import { useStore } from '../../state/store';
import { useWorkbench } from '../../state/workbench/store';
import { textOf } from '../../text/loaded';
import { download } from '../../ui/download';

const hand = ({ name, content, type }: MadeFile): void =>
  download(new Blob([content as BlobPart], { type: `${type};charset=utf-8` }), name);

/** A name that every file system takes. */
const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'kladde';

/** Saves the plan file for geodata/plans: the rows of all plans, those of this one from the draft. */
export function savePlan(): void {
  const { worked } = useWorkbench.getState();
  const { background } = useStore.getState();
  if (!worked.draft || !worked.reading || background.status !== 'ready') return;
  hand(exportPlanFile(rowsOfDraft(worked.draft, worked.reading, background.value.addressRanges)));
}

/** Saves boundaries or members as they are settled. Files are Danish, whatever language the screen speaks. */
export function saveBoundaries(as: BoundaryExport, nameOf: (area: string) => string): void {
  const { worked, register, name } = useWorkbench.getState();
  const { manifest } = useStore.getState();
  const { draft, reading, boundaries } = worked;
  if (!draft || !reading || !boundaries || !register || manifest.status !== 'ready') return;
  const { licence = '' } = manifest.value.files.find(({ role }) => role === 'areas') ?? {};
  const built = {
    plan: draft.plan,
    areaIds: draft.areas.map(({ area }) => area),
    areaOf: reading.areaOf,
    result: boundaries,
  };
  const stem = `${fileName(name || draft.plan)}-${as === 'control-list' ? 'kontrolliste' : 'graenser'}`;
  const source = textOf('da').t('workbench.export-source', { name: name || draft.plan });
  hand(
    exportBoundaries(
      {
        register,
        plans: [built],
        parameters: { ...DEFAULT_PARAMETERS, ...manifest.value.boundaryParameters },
        nameOf,
        lists: { source, licence, date: register.info.date },
      },
      as,
      stem,
    ),
  );
}

/** Saves the draft as a file that someone else can open. */
export function saveDraft(): void {
  const { id, name, history, register } = useWorkbench.getState();
  if (!history) return;
  const stored = {
    id,
    name,
    draft: history.present,
    register: register?.info.name ?? '',
    changed: Date.now(),
  };
  hand({
    name: `${fileName(name || history.present.plan)}.json`,
    content: writeDraftFile(stored),
    type: 'application/json',
  });
}
