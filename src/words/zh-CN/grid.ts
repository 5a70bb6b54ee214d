import type { GridNames } from '../subjects/grid';

export const gridNamesZhCN: GridNames = {
  'Sheet tabs': '工作表标签',
  'Sidebar panel': '侧栏',
  'Resize sidebar': '调整侧栏宽度',
  'Close sidebar': '关闭侧栏',
  'Notifications alt+T': '通知（Alt+T）',
  Previous: '上一个',
  Next: '下一个',
  Back: '返回',
  'Close badge': '关闭',
  'Previous Month': '上个月',
  'Next Month': '下个月',
  'Image gallery': '图片',
  'Zoom in': '放大',
  'Zoom out': '缩小',
  'Reset zoom': '还原大小',
  increment: '增加',
  decrement: '减少',
  'Drag block': '移动这一段',
};
