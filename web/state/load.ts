import { addressReader } from '../data/addresses';
import { openFigures } from '../data/figures';
import { loadGeography } from '../data/geography';
import { fetchManifest } from '../data/manifest';
import { failed } from '../data/problem';
import { showFigures } from './show-figures';
import { FAILED, ready, reportProblems, useStore } from './store';

/**
 * Loads everything that was built, figures and map side by side, into the store. What can't be read is named in
 * `problems`; a manifest that can't be used leaves nothing to show.
 */
export async function loadData(base: string): Promise<void> {
  useStore.setState({ base });
  const manifest = await fetchManifest(base);
  if (!manifest.ok) {
    reportProblems([manifest.problem]);
    useStore.setState({
      manifest: FAILED,
      figures: FAILED,
      geography: FAILED,
      background: FAILED,
      figureSources: FAILED,
      versions: FAILED,
    });
    return;
  }
  const folder = { base, manifest: manifest.value };
  useStore.setState({
    manifest: ready(manifest.value),
    addressesIn: addressReader(folder, (problem) => reportProblems([problem])),
  });
  await Promise.all([
    openFigures(folder).then((stock) => {
      if (stock.ok) return showFigures(stock.value);
      reportProblems([stock.problem]);
      useStore.setState({ figures: FAILED });
    }),
    loadGeography(folder).then(({ geography, problems }) => {
      reportProblems(problems);
      useStore.setState({ geography: ready(geography) });
    }),
    // old boundaries are not part of the first picture, nor is what reads them
    import('../data/versions')
      .then(
        ({ loadVersions }) => loadVersions(folder),
        () => failed('versions', 'not-reached'),
      )
      .then((versions) => {
        if (!versions.ok) reportProblems([versions.problem]);
        useStore.setState({ versions: versions.ok ? ready(versions.value) : FAILED });
      }),
  ]);
}
