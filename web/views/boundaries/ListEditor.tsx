import {
  memo,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RangeMark } from '../../domain/drafts/marks';
import type { Text } from '../../text';
import { markWords } from './model/mark-words';
import { type MirrorLine, markAt, mirrorLines } from './model/mirror-lines';

export interface ListEditorHandle {
  /** Puts the focus into the list with a stretch of it selected. */
  readonly select: (start: number, end: number) => void;
}

interface Tip {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/**
 * The text of a list in a native text box. Under it lies the same text, invisible but for the lines under its ranges: their form
 * tells the state, the reason comes on hover and, for the range at the caret, in a line below.
 */
export function ListEditor({
  text,
  label,
  value,
  read,
  marks,
  nameOf,
  onWrite,
  ref,
}: {
  readonly text: Text;
  readonly label: string;
  readonly value: string;
  /** The text that the marks belong to. */
  readonly read: string;
  readonly marks: readonly RangeMark[];
  readonly nameOf: (area: string) => string;
  readonly onWrite: (value: string) => void;
  readonly ref?: Ref<ListEditorHandle>;
}): ReactNode {
  const { t } = text;
  const box = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const help = useId();
  const [caret, setCaret] = useState(0);
  const [tip, setTip] = useState<Tip>();
  const lines = useMemo(() => mirrorLines(value, read, marks), [value, read, marks]);
  const here = value === read ? markAt(marks, value, caret) : undefined;

  const follow = (): void => {
    if (box.current && mirror.current) mirror.current.scrollTop = box.current.scrollTop;
  };
  useLayoutEffect(follow);
  useImperativeHandle(ref, () => ({
    select: (start, end) => {
      box.current?.focus();
      box.current?.setSelectionRange(start, end);
      setCaret(start);
    },
  }));

  const hover = ({ clientX, clientY }: PointerEvent): void => {
    const frame = mirror.current?.getBoundingClientRect();
    const under = [...(mirror.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])].find((span) =>
      [...span.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    const mark = under && marks[Number(under.dataset.mark)];
    if (!mark || !frame) setTip(undefined);
    else setTip({ words: markWords(mark, text, nameOf), x: clientX - frame.left, y: clientY - frame.top });
  };

  return (
    <div className="list-editor">
      <div className="list-sheet" onPointerLeave={() => setTip(undefined)}>
        <div className="list-mirror" ref={mirror} aria-hidden="true">
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <Line key={i} line={line} shape={shapeOf(line)} />
          ))}
        </div>
        <textarea
          ref={box}
          className="list-text"
          data-list=""
          aria-label={label}
          aria-describedby={help}
          value={value}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setCaret(event.target.selectionStart);
            onWrite(event.target.value);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onScroll={follow}
          onPointerMove={hover}
        />
        {tip && (
          <p className="list-tip" style={{ insetInlineStart: tip.x, insetBlockStart: tip.y }}>
            {tip.words}
          </p>
        )}
      </div>
      <p className="list-caret" role="status">
        {here
          ? t('workbench.at-caret', {
              text: value.slice(here.start, here.end),
              what: markWords(here, text, nameOf),
            })
          : t('workbench.at-caret-none')}
      </p>
      <p className="bench-help" id={help}>
        {t('workbench.list-help')}
      </p>
    </div>
  );
}

/** What a line looks like, as one word: lines that stay the same are not drawn again. */
const shapeOf = ({ stretches }: MirrorLine): string =>
  stretches.map(({ text, state, mark }) => `${text}\u0000${state ?? ''}${mark ?? ''}`).join('\u0001');

const Line = memo(
  ({ line }: { readonly line: MirrorLine; readonly shape: string }): ReactNode => (
    <div className="list-line">
      {line.stretches.map(({ text, state, mark }, i) =>
        state === undefined ? (
          text || '\u200b'
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the line
          <span key={i} data-mark={mark} data-state={state}>
            {text}
          </span>
        ),
      )}
    </div>
  ),
  (before, after) => before.shape === after.shape,
);
