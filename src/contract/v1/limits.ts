// Limits of the lists in a manifest.

/** Entries of each list. Nobody reads more, and the count beside each list counts all. */
export const MAX_LISTED = 1000;
