/** Names that the grid gives to parts of its screen in English, whatever its language is, and what they are called. */
export type GridNames = Readonly<Record<string, string>>;
