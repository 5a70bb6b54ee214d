const GENERATE_USAGE =
  'generate LINES.(csv|xlsx) --unit NAME --year YYYY [--form xinjiang-2021|xinjiang-2022|shanghai|shanghai-city|central-2021|FORM.json] [--template TEMPLATE.xlsx] [--formulas native|values|functions] [--rounding half-up|balanced|balanced-totals] [--item-names with-section|official] [--shares half-up|largest-remainder] [--withheld-items] [--money-unit 元|万元] [--carry-over FILE] [--text] [--profile PROFILE.xlsx] [--last-year PUBLISHED.(xlsx|docx)] [--docx OUT.docx] [--html OUT.html] [--classification FILE] [--lang zh-CN|en-US] [--skip-refused] [--totals] [--force] -o OUT.xlsx';

const LEARN_USAGE = 'learn TEMPLATE.xlsx [--lang zh-CN|en-US] [--force] -o FORM.json';

const CHECK_USAGE =
  'check FILE.(xlsx|docx|txt|md) [--text TEXT.(docx|txt|md)] [--lines LINES] [--form FORM.json] [--year YYYY] [--classification FILE] [--rounding half-up|truncate] [--withheld-items] [--money-unit 元|万元] [--format text|json|html] [--lang zh-CN|en-US] [--force] [-o REPORT]';

export const USAGE = `${GENERATE_USAGE}\n  npm run -s cli -- ${LEARN_USAGE}\n  npm run -s cli -- ${CHECK_USAGE}`;
