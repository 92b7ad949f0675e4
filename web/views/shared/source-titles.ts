export { sourceTitles } from '../../domain/figures/source-titles';
