/** What stands over the codes, and over what the lines said: by them the paper is known again. */
export const HEAD_OF_CODES = '科目编码';
export const HEAD_OF_MEMORY = '生成时的明细行';
