import type { LegalStatus } from '../../../../web/domain/dataset/law-rows';
import { textOf } from '../../../../web/text';
import { type CriteriaModel, criteriaModel } from '../../../../web/views/criteria/model/model';
import type { AreaRow, CriterionCell } from '../../../../web/views/criteria/model/table';
import { evidence } from '../../criteria/support';
import { dataset } from '../../figures/data';

export const da = textOf('da');

const made = new Map<string, CriteriaModel>();

/** The screen's model on the project's own data, made once for each list and language. */
export function modelOf(
  status: LegalStatus = 'udsat-boligomraade',
  list: string | null = null,
  text = da,
): CriteriaModel {
  const key = [status, list, text.language].join();
  const model = made.get(key) ?? criteriaModel(text, evidence, dataset.background, status, list);
  made.set(key, model);
  return model;
}

export function rowOf(model: CriteriaModel, area: string): AreaRow {
  const row = model.table?.rows.find(({ id }) => id === area);
  if (!row) throw new Error(`no row of ${area}`);
  return row;
}

export function cellOf(model: CriteriaModel, area: string, criterion: string): CriterionCell {
  const cell = rowOf(model, area).cells.find(({ result }) => result.row.criterion === criterion);
  if (!cell) throw new Error(`no cell ${criterion} of ${area}`);
  return cell;
}

/** Words with plain blanks, as people type them. */
export const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
