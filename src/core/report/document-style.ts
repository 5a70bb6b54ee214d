/** The style of a published disclosure, on a screen and on paper: fonts of official documents where there are any. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #eef1f4; font-size: 16px; }
body {
  margin: 0 auto; max-width: 66rem; padding: 2.5rem 3rem 4rem; background: #fff; color: #111;
  font: 1.125rem/1.9 FangSong_GB2312, "仿宋_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC",
    SimSun, "Songti SC", serif;
  overflow-wrap: break-word;
}
h1, h2, h3, .name, .number, thead th, .title {
  font-family: SimHei, "黑体", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
}
header { text-align: center; padding: 3rem 0 2.5rem; }
h1 { font-size: 1.9rem; line-height: 1.5; margin: 0 0 1rem; font-weight: 600; text-wrap: balance; }
header p { margin: 0; text-indent: 0; text-align: center; }
h2 { font-size: 1.4rem; line-height: 1.5; margin: 3.5rem 0 1.5rem; text-align: center; text-wrap: balance; font-weight: 600; }
h3 { font-size: 1.125rem; line-height: 1.7; margin: 1.5rem 0 .5rem; padding-left: 2em; font-weight: 600; }
h4 {
  font: 600 1.125rem/1.7 KaiTi_GB2312, "楷体_GB2312", KaiTi, STKaiti, "Noto Serif CJK SC", serif;
  margin: 1rem 0 .25rem; padding-left: 2em;
}
p { margin: .25rem 0; text-indent: 2em; text-align: justify; }
.title { text-indent: 0; text-align: center; }
.signature { text-indent: 0; text-align: right; padding-right: 2em; }
.signature:first-of-type, p:not(.signature) + .signature { margin-top: 2rem; }
nav { border: 1px solid #c8ced6; padding: 1rem 1.5rem 1.25rem; }
nav h2 { margin: 0 0 .75rem; font-size: 1.2rem; letter-spacing: 1em; text-indent: 1em; }
nav ul { list-style: none; margin: 0; padding: 0; line-height: 1.8; }
nav ul ul { padding-left: 2em; font-size: 1rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
:focus-visible { outline: 3px solid #1f5fa8; outline-offset: 2px; }
.table { margin: 2rem 0; }
.scroll { overflow-x: auto; padding: 0 1px 1px; }
table {
  border-collapse: collapse; width: 100%; font: .9rem/1.45 SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", serif;
  font-variant-numeric: tabular-nums;
}
caption { caption-side: top; text-align: left; }
caption span { display: block; }
.name { font-size: 1.2rem; text-align: center; margin: .25rem 0 .5rem; }
.line { display: flex !important; justify-content: space-between; gap: 1rem; margin-bottom: .25rem; }
.unnumbered .line { justify-content: center; }
th, td { border: 1px solid #333; padding: .2rem .4rem; font-weight: normal; text-align: left; }
thead th { background: #f1f4f8; font-weight: 600; }
.wide table { font-size: .8rem; }
.center { text-align: center; }
.right { text-align: right; white-space: nowrap; }
.bold { font-weight: 700; }
.remark { font-size: .9rem; text-indent: 0; }
@media screen and (max-width: 45rem) { body { padding: 1rem; } header { padding: 1rem 0; } }
@page { size: A4; margin: 25mm 22mm 22mm 24mm; @bottom-center { content: "— " counter(page) " —"; font: 10.5pt serif; } }
@page tables { size: A4; margin: 16mm 15mm 18mm; }
@page wide { size: A4 landscape; margin: 14mm 14mm 16mm; }
@media print {
  html, body { background: #fff; }
  html { font-size: 12pt; }
  body { max-width: none; padding: 0; }
  header { padding: 70mm 0 0; break-after: page; }
  nav { border: 0; padding: 0; font-size: 11pt; }
  nav ul { line-height: 1.6; }
  nav ul ul { font-size: 10.5pt; }
  main > h2, .table:not(.unnumbered) { break-before: page; }
  main > h2:has(+ .table:not(.unnumbered)) { page: tables; margin: 0 0 6mm; }
  h2 + .table:not(.unnumbered):not(.wide) { break-before: auto; }
  h2, h3, h4, caption { break-after: avoid; }
  p { orphans: 2; widows: 2; }
  tr, .unnumbered { break-inside: avoid; }
  thead { display: table-header-group; }
  .table { margin: 0; }
  .unnumbered { margin: 6mm 0; }
  .scroll { overflow: visible; }
  .table:not(.unnumbered) { page: tables; }
  table { min-width: 0 !important; font-size: 9pt; line-height: 1.3; }
  th, td { padding: .12em .4em; }
  .table.wide:not(.unnumbered) { page: wide; }
  .wide table { font-size: 7pt; }
  .wide th, .wide td { padding: .2em .3em; }
  thead th { background: none; }
}
`;
