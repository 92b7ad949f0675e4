import { type ReactNode, useMemo } from 'react';
import { slidePicture } from '../../svg/slides/slide-picture';
import type { ThemeName } from '../../svg/tokens';
import type { Text } from '../../text';
import { SvgPicture } from '../../ui/SvgPicture';
import { type PreparedStep, slideParts } from './prepared';

/** One slide as a picture that scales to its room, with its table for who cannot see it. */
export function SlideView({
  text,
  prepared,
  theme,
  id,
  code = null,
  table = false,
}: {
  readonly text: Text;
  readonly prepared: PreparedStep;
  readonly theme: ThemeName;
  /** Unique on the page. */
  readonly id: string;
  readonly code?: readonly (readonly boolean[])[] | null;
  /** Gives the numbers as a table too, out of sight. */
  readonly table?: boolean;
}): ReactNode {
  const node = useMemo(
    () => slidePicture(text, slideParts(prepared, { id, theme, code })),
    [text, prepared, id, theme, code],
  );
  const { content } = prepared;
  return (
    <div className="slide">
      <SvgPicture node={node} />
      {table && (
        <div className="hidden">
          {slideParts(prepared, { id, theme, code })
            .body.filter(Boolean)
            .map((words) => (
              <p key={words}>{words}</p>
            ))}
          {content.problem !== '' && <p>{content.problem}</p>}
          {content.table && (
            <table>
              <caption>{content.about}</caption>
              <thead>
                <tr>
                  {content.table.columns.map(({ name }) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {content.table.rows.map((cells) => (
                  <tr key={cells[0]?.words}>
                    {cells.map(({ words }, i) => (
                      <td key={content.table?.columns[i]?.name}>{words}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      )}
    </div>
  );
}
