import { type ReactNode, useEffect, useId, useState } from 'react';
import type { ClassMethod } from '../../domain/classification/classes';
import { SEQUENTIAL_PALETTES, type SequentialPalette } from '../../domain/classification/palettes';
import { acceptBreaks } from '../../state/address';
import type { Choices } from '../../state/choices';
import { choose } from '../../state/history';
import type { Text, TextKey } from '../../text';
import { Check } from '../../ui/Check';
import { Choice } from '../../ui/Choice';
import { parseBreaks, writeBreaks } from './model/breaks-input';
import { scaleRemark } from './model/legend';
import type { Scale } from './model/scale';

const METHODS: Readonly<Record<ClassMethod, TextKey>> = {
  equal: 'legend.methodEqual',
  quantile: 'legend.methodQuantile',
  natural: 'legend.methodNatural',
  'mean-sd': 'legend.methodMeanSd',
  own: 'legend.methodOwn',
  municipality: 'legend.methodMunicipality',
};
const PALETTES: Readonly<Record<SequentialPalette, TextKey>> = {
  blue: 'legend.paletteBlue',
  teal: 'legend.paletteTeal',
  plum: 'legend.palettePlum',
};

/** How values become classes and colours. */
export function ScaleControls({
  text,
  choices,
  scale,
}: {
  readonly text: Text;
  readonly choices: Choices;
  readonly scale: Scale;
}): ReactNode {
  const { t } = text;
  const remark = scaleRemark(text, scale);
  const inner = scale.drawn?.classes.edges.slice(1, -1) ?? [];
  const count = scale.counts.includes(choices.count) ? choices.count : (scale.counts[1] ?? choices.count);
  const chooseMethod = (method: ClassMethod): void =>
    choose(
      method === 'own' && choices.own.length === 0 && inner.length > 0 ? { method, own: inner } : { method },
    );
  return (
    <div className="scale-controls">
      <Choice<ClassMethod>
        legend={t('legend.method')}
        value={choices.method}
        onChoose={chooseMethod}
        options={scale.methods.map(({ method, off }) => ({
          value: method,
          label: t(METHODS[method]),
          ...(off && method !== choices.method
            ? { off: t(off === 'count' ? 'legend.offCount' : 'legend.offNoFigure') }
            : {}),
        }))}
      />
      {remark && <p className="remark">{remark}</p>}
      {choices.method === 'own' ? (
        <OwnBreaks text={text} own={choices.own} />
      ) : (
        <Choice
          look="steps"
          legend={t('legend.count')}
          value={String(count)}
          onChoose={(value) => choose({ count: Number(value) })}
          options={scale.counts.map((n) => ({ value: String(n), label: text.number(n) }))}
        />
      )}
      {scale.drawn?.classes.fewerThanAsked && choices.method !== 'own' && (
        <p className="small muted">{t('legend.fewer', { count: scale.drawn.classes.count })}</p>
      )}
      <Check label={t('legend.fixed')} checked={choices.fixed} onChange={(fixed) => choose({ fixed })} />
      {scale.palette === 'diverging' ? (
        <p className="small muted">{t('legend.paletteDiverging')}</p>
      ) : (
        <Choice<SequentialPalette>
          look="steps"
          legend={t('legend.palette')}
          value={choices.palette}
          onChoose={(palette) => choose({ palette })}
          options={SEQUENTIAL_PALETTES.map((palette) => ({ value: palette, label: t(PALETTES[palette]) }))}
        />
      )}
    </div>
  );
}

/** A field for the reader's own breaks; what can't be used stays in the field and says why. */
function OwnBreaks({ text, own }: { readonly text: Text; readonly own: readonly number[] }): ReactNode {
  const { t } = text;
  const id = useId();
  const [written, setWritten] = useState(() => writeBreaks(text, own));
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setWritten(writeBreaks(text, own));
    setRefused(false);
  }, [text, own]);
  return (
    <form
      className="own-breaks"
      onSubmit={(event) => {
        event.preventDefault();
        const numbers = parseBreaks(written);
        const good = numbers !== undefined && acceptBreaks(numbers);
        setRefused(!good);
        if (good) choose({ own: numbers });
      }}
    >
      <label htmlFor={id}>{t('legend.own')}</label>
      <div className="own-breaks-row">
        <input
          id={id}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          value={written}
          aria-invalid={refused}
          aria-describedby={`${id}-help`}
          onChange={(event) => setWritten(event.target.value)}
        />
        <button type="submit" className="button">
          {t('legend.ownApply')}
        </button>
      </div>
      <p id={`${id}-help`} className={refused ? 'remark' : 'small muted'}>
        {t(refused ? 'legend.refusedOwn' : 'legend.ownHelp')}
      </p>
    </form>
  );
}
