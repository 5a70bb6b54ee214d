/**
 * The page's style. Grades differ by word, sign and kind of frame, not by colour alone: reports are printed in black
 * and white. Print is always light, for only screens are asked for their scheme.
 */
export const PAGE_STYLE = `
:root {
  color-scheme: light;
  --paper: #fff; --card: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --shade: #f4f6f8; --mark: #fff3c4;
  --error: #b3261e; --suspect: #8a4b00; --tail: #4a5560; --hint: #1f5fa8; --unchecked: #6a4c93; --good: #1a6b37;
  --back: #eef1f4;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --paper: #16191d; --card: #1e2227; --ink: #e6e9ed; --soft: #a4adb7; --line: #3b424a; --shade: #262b31; --mark: #4a3f16;
    --error: #ff8a80; --suspect: #f0b35a; --tail: #b3bdc8; --hint: #82b6f2; --unchecked: #c9aef0; --good: #7bd197;
    --back: #101316;
  }
}
* { box-sizing: border-box; }
html { background: var(--back); font-size: 15px; }
body {
  margin: 0 auto; max-width: 62rem; padding: 1.75rem 2rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
    "Hiragino Sans GB", "WenQuanYi Micro Hei", SimHei, system-ui, sans-serif;
  overflow-wrap: break-word;
}
:lang(en) body { font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .75rem; }
h2 { font-size: 1.15rem; line-height: 1.35; margin: 2.25rem 0 .75rem; padding-bottom: .3rem; border-bottom: 2px solid var(--ink); }
h2 small { font-size: .85rem; font-weight: normal; color: var(--soft); margin-left: .5rem; }
h3 { font-size: 1rem; line-height: 1.4; margin: 0; }
.part { margin: .75rem 0 .4rem; }
p { margin: .35rem 0; }
a { color: inherit; }
.soft { color: var(--soft); font-size: .87rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
.meta { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0 0 1rem; }
.meta dt { color: var(--soft); }
.meta dd { margin: 0; }
.verdict { border: 2px solid currentColor; border-left-width: 10px; padding: .6rem 1rem; margin: 0 0 1rem; }
.verdict p { color: var(--ink); }
.verdict .headline { font-size: 1.35rem; font-weight: bold; line-height: 1.35; color: inherit; }
.verdict.bad { color: var(--error); }
.verdict.unsure { color: var(--suspect); }
.verdict.good { color: var(--good); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .5rem; margin: 0; padding: 0; list-style: none; }
.tiles li { border: 1px solid var(--line); padding: .5rem .65rem; }
.tiles b { float: right; font-size: 1.35rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tiles .soft { display: block; clear: both; line-height: 1.4; margin-top: .35rem; }
.badge {
  display: inline-block; padding: 0 .5em; border: 1px solid currentColor; font-size: .85rem; font-weight: bold;
  line-height: 1.5; white-space: nowrap;
}
.badge.error { color: var(--error); border-width: 2px; border-style: solid; box-shadow: inset 0 0 0 1px; }
.badge.suspect { color: var(--suspect); border-width: 3px; border-style: double; }
.badge.tail { color: var(--tail); border-style: dotted; border-width: 2px; border-radius: 1em; }
.badge.hint { color: var(--hint); border-radius: 1em; }
.badge.unchecked { color: var(--unchecked); border-style: dashed; border-width: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .25rem .5rem; text-align: left; vertical-align: top; }
th { font-weight: bold; font-size: .87rem; }
.list th, .list td { border: 1px solid var(--line); }
.list thead th { background: var(--shade); vertical-align: bottom; word-break: keep-all; overflow-wrap: normal; }
.list .number { width: 1%; }
.list .count { white-space: normal; min-width: 3em; }
.scroll { overflow-x: auto; }
.missing { font-weight: bold; color: var(--error); }
.finding { border: 1px solid var(--line); border-left-width: 4px; background: var(--card); padding: .65rem .9rem; margin: 0 0 .75rem; }
.finding.error { border-left-color: var(--error); }
.finding.suspect { border-left-color: var(--suspect); border-left-style: double; border-left-width: 6px; }
.finding.hint { border-left-color: var(--hint); }
.finding.unchecked { border-left-color: var(--unchecked); border-left-style: dashed; }
.finding blockquote { margin: .35rem 0; padding-left: .7rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
.finding blockquote u { text-decoration-thickness: 2px; text-underline-offset: 3px; font-weight: 600; }
.finding h3 .what { font-weight: normal; color: var(--soft); }
.figures { display: flex; flex-wrap: wrap; gap: .1rem 1.75rem; margin: .35rem 0; }
.figures div { display: flex; gap: .5rem; }
.figures dt { color: var(--soft); }
.figures dd { margin: 0; font-weight: bold; font-variant-numeric: tabular-nums; }
.sum { margin: .5rem 0 .25rem; background: var(--shade); font-size: .93rem; }
.sum caption { text-align: left; font-size: .87rem; padding: .15rem 0; color: var(--soft); }
.sum thead th { color: var(--soft); font-weight: normal; border-bottom: 1px solid var(--line); }
.sum th.number { text-align: right; }
.sum th[scope="row"] { font-weight: normal; font-size: inherit; }
.sum .at { min-width: 4.5em; }
.sum .far { min-width: 13em; }
.sum .number { width: 1%; padding-left: 1rem; }
.sum .range { color: var(--soft); font-size: .9em; }
.sum .ruled > * { border-top: 1.5px solid var(--ink); }
.sum .total > * { font-weight: bold; }
.sum .total > .range { font-weight: normal; }
.sum .difference > * { border-top: 3px double var(--ink); font-weight: bold; }
.sum .accused > * { background: var(--mark); }
.accusation { font-weight: bold; white-space: nowrap; }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: bold; padding: .15rem 0; }
summary h3 { display: inline; }
.controls { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
  background: var(--paper); border-bottom: 1px solid var(--line); padding: .6rem 0; margin-top: 1.25rem; }
.controls[hidden], .item[hidden], section[hidden], details[hidden] { display: none; }
.controls fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem .9rem; align-items: center; }
.controls legend { float: left; padding: 0 .75rem 0 0; }
.controls label { display: inline-flex; gap: .35rem; align-items: center; cursor: pointer; }
.controls input[type="checkbox"] { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--hint); }
.controls input[type="search"] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft);
  padding: .2rem .5rem; width: 17rem; max-width: 100%; }
:focus-visible { outline: 3px solid var(--hint); outline-offset: 2px; }
.rules { margin: 0; }
.rules dt { font-weight: bold; }
.rules dd { margin: 0 0 .4rem; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 0 1.5rem; margin-top: 2.5rem; }
.signatures p { border-bottom: 1px solid var(--soft); padding: 1.5rem 0 .2rem; margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
.off-screen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen and (max-width: 40rem) {
  body { padding: 1rem; }
  .sum .range { display: none; }
  .list { min-width: 44rem; }
}
`;

/** Paper: everything is there, controls are not, a finding stays with its sum, unless that is long: half a page would be blank. */
export const PRINT_STYLE = `
@page { size: A4; margin: 16mm 14mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  html, body { background: #fff; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; line-height: 1.45; }
  .controls { display: none; }
  .item[hidden], section[hidden], details[hidden] { display: revert; }
  tr.item[hidden] { display: table-row; }
  details::details-content { display: block; content-visibility: visible; height: auto; }
  h1 { font-size: 16pt; }
  h2 { margin-top: 6mm; }
  th, td { padding: .1rem .4rem; }
  .finding { padding: .4rem .7rem; }
  .sum .far { min-width: 10em; }
  h2, h3, summary, summary + p, caption, .sentence, .figures { break-after: avoid; }
  .verdict, .tiles li, .together, .sum, .signatures, tr, .rules div { break-inside: avoid; }
  .together:has(tbody tr:nth-child(13)), .sum:has(tbody tr:nth-child(13)) { break-inside: auto; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
  .scroll { overflow: visible; }
}
`;
