import { type ReactNode, useId, useState } from 'react';
import { writeAddress } from '../state/address';
import { EMBED_PARTS, type EmbedPart } from '../state/embed';
import { useStore } from '../state/store';
import type { Text, TextKey } from '../text';
import { Check } from '../ui/Check';
import { copyToClipboard } from '../ui/copy';
import { frameSnippet } from './frame-snippet';

const NAMES: Readonly<Record<EmbedPart, TextKey>> = {
  map: 'embed.map',
  legend: 'embed.legend',
  chart: 'embed.chart',
  table: 'embed.table',
};

/** Which parts of the present view another page shall show, and the lines for that. */
export default function EmbedChoice({
  text,
  offer,
}: {
  readonly text: Text;
  readonly offer: readonly EmbedPart[];
}): ReactNode {
  const { t } = text;
  const choices = useStore((state) => state.choices);
  const [left, setLeft] = useState<readonly EmbedPart[]>(['chart', 'table']);
  const [message, setMessage] = useState('');
  const field = useId();
  const chosen = offer.filter((part) => offer.length === 1 || !left.includes(part));
  const parts = chosen.length > 0 && chosen.join() !== 'legend' ? chosen : offer.slice(0, 1);
  const url = new URL(window.location.href);
  url.hash = writeAddress({ ...choices, receipt: null, embed: parts });
  const snippet = frameSnippet(url.href, document.title, parts);
  return (
    <div className="dialog-form">
      <p>{t('embed.help')}</p>
      <fieldset className="choice">
        <legend>{t('embed.parts')}</legend>
        {EMBED_PARTS.filter((part) => offer.includes(part)).map((part) => (
          <Check
            key={part}
            label={t(NAMES[part])}
            checked={parts.includes(part)}
            disabled={offer.length === 1}
            onChange={(on) => {
              setMessage('');
              setLeft(on ? left.filter((one) => one !== part) : [...left, part]);
            }}
          />
        ))}
      </fieldset>
      <label className="small" htmlFor={field}>
        {t('embed.snippet')}
      </label>
      <textarea
        id={field}
        className="field embed-snippet"
        readOnly
        rows={5}
        value={snippet}
        onFocus={({ target }) => target.select()}
      />
      <p>
        <button
          type="button"
          className="button button-strong"
          onClick={async () => {
            setMessage(t((await copyToClipboard(snippet)) ? 'embed.copied' : 'embed.notCopied'));
          }}
        >
          {t('embed.copy')}
        </button>{' '}
        <span role="status" className="small">
          {message}
        </span>
      </p>
      <p className="small muted">{t('embed.permission')}</p>
    </div>
  );
}
