import { join } from 'node:path';
import { readDataset } from '../../../../scripts/tables/read-dataset';
import { type FigureIndex, makeFigureIndex } from '../../../../web/domain/figures/figure-index';

/** The project's own figures, read once. */
const dataset = readDataset(join(import.meta.dirname, '../../../../geodata'));
export const index: FigureIndex = makeFigureIndex(dataset.catalogue, dataset.observations);
