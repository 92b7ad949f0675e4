import { choose } from '../../../state/history';
import { useStore } from '../../../state/store';

/** Asks for another indicator: its newest period, and no breaks that were made for other numbers. */
export function chooseIndicator(indicator: string): void {
  const { method } = useStore.getState().choices;
  choose({ indicator, period: null, own: [], method: method === 'own' ? 'equal' : method });
}
