export { legendList } from './legend-list';
export {
  type LegendInput,
  type LegendWords,
  legendModel,
} from './legend-model';
export { legendStrip } from './legend-strip';
export { LEGEND_MARKS, type LegendMark } from './marks';
