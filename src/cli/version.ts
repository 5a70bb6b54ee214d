import { version } from '../../package.json';

/** Version of the program, as package.json states it. */
export const VERSION: string = version;
