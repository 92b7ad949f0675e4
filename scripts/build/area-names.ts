import type { Dataset } from '../tables/read-dataset';

/** Gives the Danish name of an area; its id when the catalogue lacks it. */
export const nameOfArea =
  ({ catalogue }: Pick<Dataset, 'catalogue'>): ((area: string) => string) =>
  (area) =>
    catalogue.areas.find(({ id }) => id === area)?.name_da ?? area;
