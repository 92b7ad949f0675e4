import type { Text } from '../text';

/** Dialogs that the line at the top asks for. They are the app's, so that they stay when a screen takes the place of its waiting one. */
export type HeaderDialog = 'keys' | 'search' | 'story' | 'embed';

export interface HeaderDialogProps {
  readonly text: Text;
  readonly open: boolean;
  readonly onClose: () => void;
}
