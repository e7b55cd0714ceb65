// How much a manifest lists.

/** Entries of each of its lists, because nobody reads more. The counts beside the lists count all. */
export const MAX_LISTED = 1000;
