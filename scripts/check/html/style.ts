import { TOKENS } from '../../../web/svg/tokens';

const { paper, ink, muted, line, accent, attention } = TOKENS.light;

/** Pixels below which the names on a map of a whole area are too small to read: it is moved sideways instead. */
const READABLE = 680;

/** How the report looks: a printed document, light, in the type and colours of the house. */
export const STYLE = `
:root { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; overflow-wrap: break-word; background: ${paper}; color: ${ink}; font: 400 16px/1.45 Inter, 'Helvetica Neue', Arial, sans-serif }
main { max-width: 880px; margin: 0 auto; padding: 48px 32px 96px }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; margin: 0; text-wrap: balance }
h1 { font-size: 28px }
h2 { font-size: 20px; margin-top: 48px; padding-top: 12px; border-top: 2px solid ${ink} }
h3 { font-size: 16px; margin-top: 32px; padding-top: 8px; border-top: 1px solid ${line} }
p { margin: 0; max-width: 68ch }
a { color: ${accent} }
.register { margin-top: 8px; max-width: none; font-size: 14px; color: ${muted} }
.lead { margin-top: 24px; font-size: 20px; line-height: 1.4 }
.caution { margin-top: 12px; padding-left: 12px; border-left: 3px solid ${attention} }
.small { margin-top: 8px; font-size: 14px; color: ${muted} }
table { border-collapse: collapse; width: 100%; margin-top: 12px; font-size: 14px; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding-bottom: 4px }
th { text-align: left; font-weight: 600; vertical-align: bottom }
th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid ${line}; vertical-align: top }
th:last-child, td:last-child { padding-right: 0 }
thead th { border-bottom-color: ${ink} }
tbody th { font-weight: 400 }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0 }
.number { text-align: right; white-space: nowrap }
.quiet { color: ${muted} }
.key { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 12px 0 0; padding: 0; list-style: none; font-size: 14px }
.key li { display: flex; align-items: center; gap: 8px }
svg { display: block }
.area-figures { margin-top: 4px; font-size: 14px; color: ${muted} }
.overview { margin-top: 16px }
.overview svg, .finding svg { max-width: 100%; height: auto }
.overview p { margin-bottom: 4px; font-size: 14px }
.street-figures { font-weight: 400; color: ${muted} }
.finding { display: grid; grid-template-columns: minmax(0, 1fr) 400px; gap: 0 32px; margin-top: 16px; align-items: start }
.finding.plain { display: block }
.finding table { table-layout: fixed }
.finding th.number { width: 56px }
.finding .postcode { width: 76px }
.finding .list { width: 104px }
.level { font-weight: 600 }
.level.error, .level.warning { color: #9a4d0e }
.todo, .where { margin-top: 4px; font-size: 14px }
.where { color: ${muted} }
.files { margin: 8px 0 0; padding-left: 20px; font-size: 14px }
@media screen and (max-width: 820px) {
  main { padding: 24px 16px 48px }
  .finding { display: block }
  .finding svg { margin-top: 12px }
  .wide { overflow-x: auto }
  .wide > svg { width: ${READABLE}px; max-width: none }
}
@media screen and (max-width: 480px) {
  th, td { padding-right: 10px }
}
@media print {
  @page { size: A4; margin: 16mm 14mm }
  body { background: #fff; font-size: 10pt }
  table, .todo, .where, .files, .key, .small, .area-figures, .register { font-size: 9pt }
  main { max-width: none; padding: 0 }
  .lead { font-size: 13pt }
  h2 { break-after: avoid; margin-top: 32px }
  h3 { break-after: avoid }
  .finding { grid-template-columns: minmax(0, 1fr) 320px; gap: 0 24px }
  .finding svg, .overview, tr { break-inside: avoid }
  thead { display: table-header-group }
}`;
