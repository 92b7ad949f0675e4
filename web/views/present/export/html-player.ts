/** Looks of a story that is a page of its own. */
export const STYLE = `body{margin:0;font:16px/1.45 Inter,"Helvetica Neue",Arial,sans-serif;color:#141b24;background:#fbfaf7}
header,.receipts{max-width:72rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.25rem}
.slide{max-width:96rem;margin:0 auto 1.5rem;outline:none}
.slide svg{display:block;width:100%;height:auto}
details{padding:.5rem 1.5rem}table{border-collapse:collapse;font-size:.875rem}
th,td{padding:.25rem 1rem .25rem 0;text-align:left;border-bottom:1px solid #dbdee2;font-variant-numeric:tabular-nums}
.receipts{font-size:.75rem;color:#535c66}
body.showing{overflow:hidden}body.showing>*,body.showing .slide{display:none}
body.showing main{display:grid;place-items:center;height:100vh}
body.showing .slide.now{display:block;width:min(100vw,100vh*16/9);max-width:none;margin:0}
body.showing details{display:none}
@media print{.slide{break-inside:avoid}details,.keys{display:none}}`;

/** What the page itself can do: arrows, space and a clicker show the slides one by one, Escape shows all again. */
export const PLAYER = `(()=>{
const slides=[...document.querySelectorAll('.slide')];let at=-1;
const show=(to)=>{at=Math.max(0,Math.min(slides.length-1,to));document.body.classList.add('showing');
slides.forEach((slide,i)=>slide.classList.toggle('now',i===at));slides[at]?.focus()};
const all=()=>{document.body.classList.remove('showing');at=-1};
addEventListener('keydown',(event)=>{if(event.ctrlKey||event.altKey||event.metaKey)return;
if(event.target instanceof Element&&event.target.closest('summary')&&[' ','Enter'].includes(event.key))return;
if(['ArrowRight','ArrowDown','PageDown',' '].includes(event.key))show(at+1);
else if(['ArrowLeft','ArrowUp','PageUp'].includes(event.key))show(at-1);
else if(event.key==='Escape')all();else return;event.preventDefault()});
})();`;
