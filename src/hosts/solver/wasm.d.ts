/** Address of a file that is served beside the scripts. */
declare module 'highs/runtime';
