import type { Manifest } from '../domain/dataset/manifest';

/** The opening while it stands on the page. */
interface Standing {
  /** SHA-256 by role of the files that it shows. */
  readonly files: Readonly<Record<string, string>>;
  readonly remove: () => void;
}

let standing: Standing | null = null;

/** Says that the opening stands. */
export const openingStands = (opening: Standing): void => {
  standing = opening;
};

/** Whether the opening stands on the page. */
export const isOpen = (): boolean => standing !== null;

/** Whether the opening shows what these data say. */
export const showsData = ({ files }: Manifest): boolean =>
  Object.entries(standing?.files ?? {}).every(
    ([role, sha256]) => files.find((file) => file.role === role)?.sha256 === sha256,
  );

/** Takes the opening away, where it stands. */
export function closeOpening(): void {
  standing?.remove();
  standing = null;
}
