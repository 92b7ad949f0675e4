export { indicatorName, printedDecimals } from '../../text/naming';
