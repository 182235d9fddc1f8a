/** Content and "stored" further apart are two statements, in UTF-16 units. */
export const NEAR = 90;
/** A longer sentence says what its period is of, and a longer item more than a name, in UTF-16 units. */
export const BARE_PERIOD = 50;
/** So far reaches what is said of a word itself, in UTF-16 units. */
export const BESIDE = 30;
