export { newestPeriod, startIndicator } from '../../domain/figures/start';
