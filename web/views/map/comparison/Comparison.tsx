import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { OverlayState } from '../../../state/overlay';
import type { Text } from '../../../text';
import { copyText } from './copy';
import { comparisonCsv } from './csv';
import { type ComparisonModel, comparisonModel } from './model';
import { OverlayStatus } from './OverlayStatus';
import type { ComparisonProps } from './props';
import { SectionRows } from './SectionRows';

export type { ComparisonProps } from './props';

const NOT_DONE: OverlayState = { status: 'idle' };

/**
 * The chosen areas side by side, in the plan's order: a table with the areas as columns and the questions as rows. Each
 * row opens to what stands behind its numbers. No order by value, no colours of good and bad.
 */
export default function Comparison(props: ComparisonProps): ReactNode {
  const { text, plan, selected, figures, manifest, areas, overlay } = props;
  // how far the overlay has come says nothing about the figures
  const known = overlay.status === 'done' ? overlay : NOT_DONE;
  const model = useMemo(
    () => comparisonModel({ text, plan, selected, figures, manifest, areas, overlay: known }),
    [text, plan, selected, figures, manifest, areas, known],
  );
  return (
    <div className="comparison">
      <header className="comparison-head">
        <h2 id="comparison-title">{text.t('comparison.title')}</h2>
        {model.columns.length > 0 && <CopyCsv text={text} model={model} />}
      </header>
      {model.columns.length === 0 ? (
        <p className="comparison-hint">{text.t('comparison.choose')}</p>
      ) : (
        <ComparisonTable {...props} model={model} />
      )}
    </div>
  );
}

function ComparisonTable(props: ComparisonProps & { readonly model: ComparisonModel }): ReactNode {
  const { text, model, overlay, onRemove } = props;
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((row: string) => setOpen((now) => (now === row ? null : row)), []);
  const width = model.columns.length + 2;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="comparison-scroll" aria-labelledby="comparison-title" tabIndex={0}>
      <table className="comparison-table">
        <caption className="comparison-caption">{text.t('comparison.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="comparison-corner">
              {text.t('comparison.rowHeader')}
            </th>
            {model.columns.map((column) => (
              <th scope="col" key={column.id} title={column.name}>
                <span className="comparison-area">{column.shortName}</span>
                {column.about !== '' && <span className="comparison-detail">{column.about}</span>}
                {onRemove && (
                  <button
                    type="button"
                    className="comparison-remove"
                    aria-label={text.t('comparison.remove', { area: column.name })}
                    onClick={() => onRemove(column.id)}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                )}
              </th>
            ))}
            <th scope="col" className="comparison-town">
              {model.town}
            </th>
          </tr>
        </thead>
        {model.sections.map((section) => (
          <SectionRows
            key={section.id}
            text={text}
            model={model}
            section={section}
            open={open}
            onOpen={toggle}
          />
        ))}
        {overlay.status !== 'done' && <OverlayStatus {...props} width={width} />}
      </table>
    </section>
  );
}

function CopyCsv({ text, model }: { readonly text: Text; readonly model: ComparisonModel }): ReactNode {
  const [done, setDone] = useState<boolean | null>(null);
  return (
    <span className="comparison-copy">
      <button
        type="button"
        onClick={() => {
          copyText(comparisonCsv(text, model)).then(setDone);
        }}
      >
        {text.t('comparison.copy')}
      </button>
      <span role="status">
        {done !== null && text.t(done ? 'comparison.copied' : 'comparison.notCopied')}
      </span>
    </span>
  );
}
