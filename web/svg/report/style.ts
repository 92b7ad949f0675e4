/** Looks of the printed report: A4, page numbers, nothing split that belongs together. */
export const STYLE = `@page{size:A4;margin:18mm 17mm 20mm;@bottom-center{content:counter(page);font:9pt Inter,Arial,sans-serif;color:#535c66}}
@page:first{@bottom-center{content:""}}
html{font:10.5pt/1.45 Inter,"Helvetica Neue",Arial,sans-serif;color:#141b24;background:#fff;hyphens:auto}
body{margin:0 auto;max-width:46rem}
h1{font-size:28pt;line-height:1.2;margin:0 0 8mm}h2{font-size:18pt;line-height:1.25;margin:0 0 6mm}h3{font-size:12.5pt;line-height:1.3;margin:0 0 2mm}
h1,h2,h3{hyphens:manual;break-after:avoid}
.front{min-height:120mm;padding-top:60mm}.front p{font-size:13pt;margin:0 0 2mm}
nav,.chapter{break-before:page}
nav ol{padding:0;list-style:none}nav li{padding:1.2mm 0;border-bottom:.25mm solid #dbdee2}
a{color:inherit;text-decoration:none}
.lead{font-size:13pt}
li{margin:0 0 1.5mm}
.view{margin:0 0 9mm}
figure{margin:0 0 2mm;break-inside:avoid}
figcaption{margin:0 0 2mm}figcaption span{color:#535c66}
svg{display:block;width:100%;height:auto}
table{width:100%;border-collapse:collapse;font-size:9pt;font-variant-numeric:tabular-nums;margin:0 0 2mm;hyphens:manual}
caption{text-align:left;color:#535c66;padding:0 0 1mm}
th,td{padding:.8mm 3mm .8mm 0;border-bottom:.25mm solid #dbdee2;text-align:left;vertical-align:baseline;font-weight:400}
thead th,tbody th{font-weight:600}.number{text-align:right;white-space:nowrap}
thead{display:table-header-group}tr{break-inside:avoid}
.doubts,.source{font-size:8.5pt;color:#535c66;margin:0 0 1.5mm}
.facts{padding-left:5mm}`;
