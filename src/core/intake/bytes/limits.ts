/** Bytes of one file, packed or not. Beyond this it would only hold up whoever waits for it. */
export const mostBytes = 20_000_000;
/** Bytes all files of a zip unpack to, and of the zip itself. */
export const mostUnpacked = 50_000_000;
/** How many times its own size a zip may unpack to. Text comes to thirty. */
export const mostRatio = 100;
/** Files brought in at once, in a zip or without. */
export const mostFiles = 200;
/** Rows of a table or of a list, besides the header. */
export const mostRows = 20_000;
/** Columns of a table. */
export const mostColumns = 500;
