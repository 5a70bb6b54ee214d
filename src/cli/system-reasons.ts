import type { Language } from '../core/index';

/** What the operating system's codes mean, for those who never met them. */
const REASONS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { 'zh-CN': '没有权限', 'en-US': 'no permission' },
  EPERM: { 'zh-CN': '没有权限', 'en-US': 'no permission' },
  EROFS: { 'zh-CN': '磁盘是只读的', 'en-US': 'the disk is read-only' },
  ENOSPC: { 'zh-CN': '磁盘已满', 'en-US': 'the disk is full' },
  EDQUOT: { 'zh-CN': '磁盘配额已用完', 'en-US': 'the quota of the disk is used up' },
  ENOENT: { 'zh-CN': '文件夹不存在', 'en-US': 'there is no such folder' },
  'ENOENT no-files-here': {
    'zh-CN': '这个文件夹里不能新建文件',
    'en-US': 'no file can be made in this folder',
  },
  ENOTDIR: { 'zh-CN': '路径中有一段不是文件夹', 'en-US': 'a part of the path is no folder' },
  EISDIR: { 'zh-CN': '这是文件夹，不是文件', 'en-US': 'it is a folder, not a file' },
  EEXIST: { 'zh-CN': '同名的文件或文件夹已存在', 'en-US': 'a file or folder of this name exists' },
  ENOTEMPTY: { 'zh-CN': '同名的文件夹已存在', 'en-US': 'a folder of this name exists' },
  ENAMETOOLONG: { 'zh-CN': '文件名太长', 'en-US': 'the name is too long' },
  EINVAL: { 'zh-CN': '文件名不能这样写', 'en-US': 'it is no name for a file' },
  EBUSY: { 'zh-CN': '文件正被别的程序使用', 'en-US': 'another program uses the file' },
  EMFILE: { 'zh-CN': '打开的文件太多', 'en-US': 'too many files are open' },
  ENFILE: { 'zh-CN': '打开的文件太多', 'en-US': 'too many files are open' },
  ELOOP: { 'zh-CN': '链接互相指向', 'en-US': 'its links lead back to themselves' },
  EIO: { 'zh-CN': '磁盘读写出错', 'en-US': 'the disk failed' },
  EPIPE: { 'zh-CN': '接收结果的程序已经关闭', 'en-US': 'the program that took it has closed' },
  EFBIG: { 'zh-CN': '文件太大，磁盘存不下', 'en-US': 'the file is too large for the disk' },
};

/** A code of the system in words, with the code for those who look after the machine. */
export function systemReason(language: Language, code: string): string {
  const words = REASONS[code]?.[language];
  if (words === undefined) {
    return code;
  }
  const [shown] = code.split(' ');
  return language === 'zh-CN' ? `${words}（${shown!}）` : `${words} (${shown!})`;
}
