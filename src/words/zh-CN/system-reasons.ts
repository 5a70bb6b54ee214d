import { systemReason } from '../system-reason';
import type { SystemReasons } from '../subjects/command-line';

const REASONS: SystemReasons = {
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
  ENOENT: '文件夹不存在',
  'ENOENT no-files-here': '这个文件夹里不能新建文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是文件夹，不是文件',
  EEXIST: '同名的文件或文件夹已存在',
  ENOTEMPTY: '同名的文件夹已存在',
  ENAMETOOLONG: '文件名太长',
  EINVAL: '文件名不能这样写',
  EBUSY: '文件正被别的程序使用',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  ELOOP: '链接互相指向',
  EIO: '磁盘读写出错',
  EPIPE: '接收结果的程序已经关闭',
  EFBIG: '文件太大，磁盘存不下',
};

/** A code of the system in words, with the code for those who look after the machine. */
export function systemReasonZhCN(code: string): string {
  return systemReason(REASONS, code, (words, shown) => `${words}（${shown}）`);
}
