// How much a manifest lists.

/** Entries of each of its lists, of which more are not read. The counts beside them are of all. */
export const MAX_LISTED = 1000;
