/** Looks of the printed report: A4, page numbers, nothing split that belongs together. */
export const STYLE = `@page{size:A4;margin:17mm 17mm 19mm;@bottom-center{content:counter(page);font:9pt Inter,Arial,sans-serif;color:#535c66}}
@page:first{@bottom-center{content:""}}
html{font:10.5pt/1.45 Inter,"Helvetica Neue",Arial,sans-serif;color:#141b24;background:#fff;hyphens:auto}
body{margin:0 auto;max-width:46rem;overflow-wrap:break-word}
h1,h2,h3{hyphens:manual;break-after:avoid;text-wrap:balance;margin:0}
h1{font-size:34pt;line-height:1.15;margin:0 0 7mm}
h2{font-size:19pt;line-height:1.25;margin:0 0 6mm;padding:0 0 3mm;border-bottom:.5mm solid #141b24}
h3{font-size:11.5pt;line-height:1.3;margin:0 0 1mm}
p{margin:0 0 2mm}
a{color:inherit;text-decoration:none}
svg{display:block;width:100%;height:auto}
.front{padding-top:38mm}
.front .kind{font-weight:600;color:#005a9d}.front p{font-size:13pt;margin:0 0 1.5mm}.front .date{color:#535c66}
.front figure{margin:22mm 0 2mm}.front .source{font-size:8pt}
nav,.chapter{break-before:page}
.follows{break-before:auto;break-inside:avoid;padding-top:9mm}
nav ol{padding:0;margin:0;list-style:none}
nav li{margin:0}nav a{display:flex;justify-content:space-between;gap:6mm;padding:1.7mm 0;border-bottom:.25mm solid #dbdee2}
nav .page{font-variant-numeric:tabular-nums}
.lead{font-size:13pt;margin:0 0 6mm}
ul{margin:0 0 4mm;padding-left:5mm}li{margin:0 0 1.5mm}
main p+h3,main ul+h3,main table+h3{margin-top:5mm}
.view{margin:0 0 6mm;break-inside:avoid}
.finding{font-size:11pt;margin:0 0 2mm}
figure{margin:0 0 2.5mm;break-inside:avoid}
figcaption{font-size:9pt;line-height:1.35;margin:0 0 1mm}figcaption span{color:#535c66}
.curves{display:grid;grid-template-columns:1fr 1fr;gap:2mm 6mm}
.place{display:grid;grid-template-columns:1fr 66mm;gap:6mm;align-items:start;margin:0 0 3mm}
.place figure{margin:0}.facts{font-size:10pt;margin:0}.curves figcaption{font-size:8.5pt}
table{width:100%;border-collapse:collapse;font-size:8.5pt;line-height:1.35;font-variant-numeric:tabular-nums;margin:0 0 2mm;hyphens:manual}
caption{text-align:left;color:#535c66;padding:0 0 .7mm}
th,td{padding:.3mm 3mm .3mm 0;border-bottom:.2mm solid #dbdee2;text-align:left;vertical-align:baseline;font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;border-bottom:.3mm solid #141b24}.number{text-align:right;white-space:nowrap}thead .number{white-space:normal}.short{white-space:nowrap}
thead{display:table-header-group}tr,caption{break-inside:avoid}
.doubts,.source{font-size:8pt;line-height:1.4;color:#535c66;margin:0 0 1mm}
@media screen{body{padding:1.5rem}.front{padding-top:3rem}.chapter,nav{padding-top:3rem}}
@media screen and (max-width:40rem){.place,.curves{grid-template-columns:1fr}table{display:block;overflow-x:auto}}`;
