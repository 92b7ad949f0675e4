import type { ReactNode } from 'react';
import type { LegalStatus } from '../../domain/dataset/law-rows';
import { chooseInView } from '../../state/history';
import type { Text } from '../../text';
import { Choice } from '../../ui/Choice';
import type { CriteriaModel } from './model/model';

/** Which list, and of which date. */
export function CriteriaControls({
  text,
  model,
}: {
  readonly text: Text;
  readonly model: CriteriaModel;
}): ReactNode {
  return (
    <>
      <Choice<LegalStatus>
        look="steps"
        legend={text.t('criteria.status')}
        options={model.statuses}
        value={model.status}
        onChoose={(status) => chooseInView('criteria', { status, list: null })}
      />
      <Choice<string>
        look="steps"
        legend={text.t('criteria.listDate')}
        options={model.lists}
        value={model.listDate}
        onChoose={(list) => chooseInView('criteria', { list })}
      />
    </>
  );
}
