export { type MapSentence, mapSentence } from '../../svg/map-sentence';
