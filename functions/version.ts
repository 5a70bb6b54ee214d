import { RELEASE } from './release';

/**
 * 加载项函数的版本；能算出结果，就说明函数可用。
 * @customfunction VERSION
 * @returns 版本号。
 */
export function version(): string {
  return RELEASE;
}
