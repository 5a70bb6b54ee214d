import type { GradeWords } from '../subjects/grades';

export const gradesZhCN: GradeWords = {
  error: '错误',
  suspect: '可疑',
  tail: '尾差',
  hint: '提示',
  unchecked: '未能核对',
};

export const gradeMeaningsZhCN: GradeWords = {
  error: '四舍五入解释不了，须改正',
  suspect: '四舍五入几乎不会造成，请核对',
  tail: '四舍五入造成，不必修改',
  hint: '与计算无关，请留意',
  unchecked: '没有核对，请自行核对',
};
