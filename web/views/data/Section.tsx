import type { ReactNode } from 'react';

/** A part of the screen, with a heading that can be jumped to. */
export function Section({
  id,
  title,
  about,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="data-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {about && <p className="data-about">{about}</p>}
      {children}
    </section>
  );
}
