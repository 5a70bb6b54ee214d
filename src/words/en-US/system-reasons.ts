import { systemReason } from '../system-reason';
import type { SystemReasons } from '../subjects/command-line';

const REASONS: SystemReasons = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  ENOENT: 'there is no such folder',
  'ENOENT no-files-here': 'no file can be made in this folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'a file or folder of this name exists',
  ENOTEMPTY: 'a folder of this name exists',
  ENAMETOOLONG: 'the name is too long',
  EINVAL: 'it is no name for a file',
  EBUSY: 'another program uses the file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ELOOP: 'its links lead back to themselves',
  EIO: 'the disk failed',
  EPIPE: 'the program that took it has closed',
  EFBIG: 'the file is too large for the disk',
};

/** A code of the system in words, with the code for those who look after the machine. */
export function systemReasonEnUS(code: string): string {
  return systemReason(REASONS, code, (words, shown) => `${words} (${shown})`);
}
