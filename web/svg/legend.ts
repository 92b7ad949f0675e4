export { legendList } from './legend-list';
export {
  type LegendInput,
  type LegendModel,
  type LegendPlace,
  type LegendWords,
  legendModel,
} from './legend-model';
export { type LegendOptions, legendStrip } from './legend-strip';
export { LEGEND_MARKS, type LegendMark } from './marks';
