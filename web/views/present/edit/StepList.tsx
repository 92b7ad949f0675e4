import {
  closestCenter,
  DndContext,
  type DndContextProps,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { ReactNode } from 'react';
import type { Text } from '../../../text';
import type { PreparedStep } from '../prepared';

/** The steps in order: dragged by their handle, or moved by the arrows beside them. */
export function StepList({
  text,
  steps,
  current,
  editable,
  onChoose,
  onMove,
}: {
  readonly text: Text;
  readonly steps: readonly PreparedStep[];
  readonly current: number;
  readonly editable: boolean;
  /** Counted from 1. */
  readonly onChoose: (step: number) => void;
  /** Counted from 0. */
  readonly onMove: (from: number, to: number) => void;
}): ReactNode {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = steps.map(({ step }) => step.id);
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const [from, to] = [ids.indexOf(String(active.id)), ids.indexOf(String(over?.id))];
    if (from >= 0 && to >= 0 && from !== to) onMove(from, to);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={dragWords(text, ids)}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className="step-list">
          {steps.map((prepared, i) => (
            <StepItem
              key={prepared.step.id}
              text={text}
              prepared={prepared}
              place={i}
              last={i === steps.length - 1}
              current={i === current}
              editable={editable}
              onChoose={() => onChoose(i + 1)}
              onMove={(to) => onMove(i, to)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** What a listener is told before and while a step is dragged; the library speaks English by itself. */
function dragWords({ t }: Text, ids: readonly string[]): DndContextProps['accessibility'] {
  const number = (id: UniqueIdentifier | undefined): number => ids.indexOf(String(id)) + 1;
  return {
    screenReaderInstructions: { draggable: t('present.dragHelp') },
    announcements: {
      onDragStart: ({ active }) => t('present.dragStart', { number: number(active.id) }),
      // over its own place it has only been lifted, which was said
      onDragOver: ({ active, over }) =>
        over && over.id !== active.id ? t('present.dragOver', { number: number(over.id) }) : undefined,
      // where it has come to is said by the editor, however a step was moved
      onDragEnd: ({ over }) => (over ? undefined : t('present.dragCancel')),
      onDragCancel: () => t('present.dragCancel'),
    },
  };
}

function StepItem({
  text: { t },
  prepared: { step, content },
  place,
  last,
  current,
  editable,
  onChoose,
  onMove,
}: {
  readonly text: Text;
  readonly prepared: PreparedStep;
  readonly place: number;
  readonly last: boolean;
  readonly current: boolean;
  readonly editable: boolean;
  readonly onChoose: () => void;
  readonly onMove: (to: number) => void;
}): ReactNode {
  const { setNodeRef, attributes, listeners, transform, transition } = useSortable({
    id: step.id,
    disabled: !editable,
    attributes: { roleDescription: t('present.dragRole') },
  });
  const number = place + 1;
  return (
    <li
      ref={setNodeRef}
      style={{
        transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined,
        transition,
      }}
    >
      {editable && (
        <button
          type="button"
          className="step-handle"
          {...attributes}
          {...listeners}
          aria-label={t('present.moveName', { number })}
        >
          <span aria-hidden="true">⋮⋮</span>
        </button>
      )}
      <button
        type="button"
        className="step-name"
        aria-current={current ? 'step' : undefined}
        onClick={onChoose}
      >
        {t('present.stepName', {
          number,
          headline: step.headline || content.title || t('present.noHeadline'),
        })}
      </button>
      {editable && (
        <>
          <button
            type="button"
            className="button button-quiet"
            disabled={place === 0}
            onClick={() => onMove(place - 1)}
          >
            <span aria-hidden="true">↑</span>
            <span className="hidden">
              {t('present.up')} {number}
            </span>
          </button>
          <button
            type="button"
            className="button button-quiet"
            disabled={last}
            onClick={() => onMove(place + 1)}
          >
            <span aria-hidden="true">↓</span>
            <span className="hidden">
              {t('present.down')} {number}
            </span>
          </button>
        </>
      )}
    </li>
  );
}
