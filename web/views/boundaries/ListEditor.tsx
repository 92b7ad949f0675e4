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
import { type Mirror, type MirrorLine, markAt, mirrorOf } from './model/mirror-lines';
import { linesSeen } from './model/row-layout';
import { type Rows, useRows } from './use-rows';

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
 * The text of a list in a native text box. Under it lies the same text, as much of it as is seen and invisible but for the lines under
 * its ranges: their form tells the state, the reason comes on hover and, for the range at the caret, in a line below.
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
  const ruler = useRef<HTMLDivElement>(null);
  const help = useId();
  const [caret, setCaret] = useState(0);
  const [firstRow, setFirstRow] = useState(0);
  const [tip, setTip] = useState<Tip>();
  const mirrored = useMemo(() => mirrorOf(value, read, marks), [value, read, marks]);
  const rows = useRows(box, ruler, mirrored.lines);
  const here = value === read ? markAt(marks, value, caret) : undefined;

  const follow = (): void => {
    const scrolled = box.current?.scrollTop ?? 0;
    if (mirror.current) mirror.current.style.transform = `translateY(${-scrolled}px)`;
    if (rows) setFirstRow(Math.floor(scrolled / rows.rowHeight));
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
        <div className="list-mirror" aria-hidden="true">
          <div ref={mirror}>{rows && <Lines mirrored={mirrored} rows={rows} firstRow={firstRow} />}</div>
          <div className="list-ruler" ref={ruler} />
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

/** The lines that are seen, each at its row. */
function Lines({
  mirrored,
  rows: { layout, rowHeight, seen },
  firstRow,
}: {
  readonly mirrored: Mirror;
  readonly rows: Rows;
  readonly firstRow: number;
}): ReactNode {
  return linesSeen(layout, firstRow, seen).map((number) => {
    const line = mirrored.at(number);
    return <Line key={number} line={line} top={layout.startOf(number) * rowHeight} shape={shapeOf(line)} />;
  });
}

/** What a line looks like, as one word: lines that stay the same are not drawn again. */
const shapeOf = ({ stretches }: MirrorLine): string =>
  stretches.map(({ text, state, mark }) => `${text}\u0000${state ?? ''}${mark ?? ''}`).join('\u0001');

const Line = memo(
  ({
    line,
    top,
  }: {
    readonly line: MirrorLine;
    /** px */
    readonly top: number;
    readonly shape: string;
  }): ReactNode => (
    <div className="list-line" style={{ insetBlockStart: top }}>
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
  (before, after) => before.shape === after.shape && before.top === after.top,
);
