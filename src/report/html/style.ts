/*
 * The page's style. Colours are variables, for the plots too; each pair of text and ground has a contrast of 4.5 at least
 * in light and dark. Nothing is told by colour alone: levels, sides and verdicts stand in words beside it.
 */

const LIGHT = `--ground:#f7f8fa;--surface:#ffffff;--ink:#1b1f27;--muted:#596273;--line:#dfe3ea;--link:#0b5bb5;--code:#f1f3f7;
--error:#b3261e;--error-soft:#fdeceb;--warning:#8a5300;--warning-soft:#fdf3e1;--notice:#0b5bb5;--notice-soft:#e8f1fc;
--better:#0f6e3f;--worse:#b3261e;--ins:#e3f6ea;--del:#fde8e7;--mark:#ffe9a8;
--base:#6b7485;--head:#3b5bdb;--fix:#0f7b54;--on-tone:#15181e;--pyc:#f2b84b;--cached:#b9cdf5;--compiled:#f2b84b;
--layer-base:#d3d8e0;--layer-0:#a9c5f2;--layer-1:#a8dcc6;--layer-2:#d3c0ef;--layer-3:#f0bfc9;--layer-4:#b5dbe8;--layer-5:#d6dfa8`

const DARK = `--ground:#12151b;--surface:#1a1e26;--ink:#e8ebf1;--muted:#a3adbd;--line:#333a47;--link:#8ab8f7;--code:#222834;
--error:#ff9a92;--error-soft:#3a2022;--warning:#f2bd62;--warning-soft:#372a14;--notice:#8ab8f7;--notice-soft:#1a2b42;
--better:#6fd3a0;--worse:#ff9a92;--ins:#17382a;--del:#43211f;--mark:#5c4a12;
--base:#98a2b3;--head:#8aa2ff;--fix:#5ccb9b;--on-tone:#10131a;--pyc:#e3a83a;--cached:#7f9ad1;--compiled:#e3a83a;
--layer-base:#818b9b;--layer-0:#7d9fd6;--layer-1:#74b89c;--layer-2:#a991d3;--layer-3:#cf8f9d;--layer-4:#80b3c4;--layer-5:#a9b572`

export const STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.page{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{font-size:1.05rem;font-weight:600;margin:0 0 .35rem;color:var(--muted)}
h2{font-size:1.3rem;margin:3rem 0 .25rem}
h3{font-size:1.05rem;margin:1.75rem 0 .6rem}
h4{font-size:.95rem;margin:1.5rem 0 .35rem}
p{margin:.4rem 0;overflow-wrap:anywhere}
ul{margin:.4rem 0;padding-left:1.2rem}li{overflow-wrap:anywhere}
code,pre,.where,.rule{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.86em}
:not(.row)>code{background:var(--code);border-radius:4px;padding:.1em .3em}
.headline{font-size:1.75rem;font-weight:650;line-height:1.2;margin:0 0 .6rem;letter-spacing:-.01em;text-wrap:balance}
.conclusion{display:inline-block;font-size:.85rem;font-weight:600;border:1px solid currentColor;border-radius:99px;padding:.1rem .7rem}
.conclusion.failure{color:var(--error)}.conclusion.neutral{color:var(--warning)}.conclusion.success{color:var(--better)}
nav ul{list-style:none;padding:0;margin:1rem 0 0;display:flex;flex-wrap:wrap;gap:.4rem}
nav a{display:inline-block;background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:.3rem .65rem;text-decoration:none;font-size:.9rem;overflow-wrap:anywhere}
nav a:hover{border-color:var(--link)}
nav .count{color:var(--muted)}
.about{color:var(--muted);font-size:.92rem;margin-top:0}
.measured,.finding{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:1rem 1.25rem 1.25rem;margin:1rem 0}
.measured>h3,.finding>h4{margin-top:.25rem}
.finding{border-left:5px solid var(--line)}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.notice{border-left-color:var(--notice)}
.finding h4{display:flex;flex-wrap:wrap;gap:.3rem .7rem;align-items:center;margin-bottom:.2rem}
.rule{font-size:.95rem;font-weight:600}
.level{font-size:.78rem;font-weight:650;border-radius:99px;padding:.08rem .6rem}
.error .level{background:var(--error-soft);color:var(--error)}.warning .level{background:var(--warning-soft);color:var(--warning)}.notice .level{background:var(--notice-soft);color:var(--notice)}
.where,.also{color:var(--muted);font-size:.84rem;margin:0}
.evidence{border-left:3px solid var(--fix);padding-left:.75rem}
.help{font-size:.9rem}
.fix-title{font-weight:600;font-size:.9rem;margin:.9rem 0 .2rem}
.code,.scroll{overflow-x:auto;border-radius:8px;margin:.6rem 0}
.code{border:1px solid var(--line);background:var(--ground)}
.code pre{margin:0;padding:.4rem 0;min-width:max-content;font-size:.84rem;line-height:1.6}
.row{display:grid;grid-template-columns:3.2rem 1fr;padding-right:1rem}
.row code{font-size:inherit;background:none;padding:0}
.no{color:var(--muted);text-align:right;padding-right:.9rem;user-select:none}
.hit{box-shadow:inset 3px 0 var(--muted)}
mark{background:var(--mark);color:inherit;border-radius:3px}
.ins{background:var(--ins)}.del{background:var(--del)}.at{color:var(--muted)}
ins,del{text-decoration:none}
.ins .no,.del .no{color:inherit}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:.2rem 0}
th,td{text-align:left;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);vertical-align:top}
thead th{color:var(--muted);font-weight:500;font-size:.84rem;white-space:nowrap}
tbody th{font-weight:500}
tbody tr:last-child>*{border-bottom:0}
.group th,.group td{padding-top:.9rem;font-weight:600}
.stacked td{white-space:nowrap}.stacked thead th{white-space:normal}
.missing{color:var(--muted);font-style:italic}
.bar{display:block;height:.45rem;margin-top:.3rem;background:var(--code);border-radius:99px;overflow:hidden}
.bar span{display:block;height:100%;border-radius:99px}
.bar .base{background:var(--base)}.bar .head{background:var(--head)}.bar .fix{background:var(--fix)}
.changes{list-style:none;padding:0}
.quantity{color:var(--muted)}
.better{color:var(--better)}.worse{color:var(--worse)}.even{font-weight:500}
.conditions{color:var(--muted);font-size:.88rem}
.plot{margin:2rem 0 0}
.plot svg{display:block;width:100%;height:auto;max-width:100%}
figcaption{font-size:.92rem;color:var(--muted);margin-bottom:.6rem}figcaption strong{color:var(--ink)}
.narrow{display:none}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link);font-size:.92rem;padding:.2rem 0}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.88rem}
@media (max-width:40rem){.page{padding:1.25rem .9rem 3rem}.headline{font-size:1.4rem}.measured,.finding{padding:.8rem .9rem 1rem;border-radius:10px}
.stacked thead{position:absolute;left:-999rem}.stacked tr{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 1rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
.stacked tbody tr:last-child{border-bottom:0}.stacked tbody th{grid-column:1/-1;font-weight:600}.stacked tbody th,.stacked td{display:block;border:0;padding:0}
.stacked td{white-space:normal}.stacked td:empty{display:none}.stacked td::before{content:attr(data-title);display:block;color:var(--muted);font-size:.8rem}
.wide{display:none}.narrow{display:block}.row{grid-template-columns:2.4rem 1fr}}
@media print{:root{color-scheme:light;${LIGHT};--ground:#fff}body{font-size:10.5pt}.page{max-width:none;padding:0}nav,.skip{display:none}
.finding,.plot,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}.code pre{white-space:pre-wrap;min-width:0}.code,.scroll{overflow:visible}
.measured,.finding{border-radius:0}details::details-content{content-visibility:visible;block-size:auto}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`
