/** A list of four lines that can be printed as they are in no table at once: each sum of two of them ends in a half. */
export const KNOT_LIST = `功能科目编码,经济科目编码,资金来源,支出类型,项目名称,本年预算（元）
2080501,30101,一般公共预算,人员经费,,1000050.00
2080501,30201,其他收入,项目支出,项目,1000050.00
2080502,30201,一般公共预算,项目支出,项目,1000050.00
2080502,30101,其他收入,人员经费,,1000050.00
`;
