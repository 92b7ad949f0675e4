import { type ReactNode, useRef } from 'react';

/** A button that asks for files of the machine; nothing is sent anywhere. The same file may be chosen again. */
export function FileButton({
  label,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
}: {
  readonly label: string;
  /** Kinds of files that are offered first; nothing said = all. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        data-files=""
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
