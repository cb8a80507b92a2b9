/** The version of this copy of Parvis, the same as in package.json: a test compares them. */
export const VERSION = '0.1.0';
