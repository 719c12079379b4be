/**
 * Codes and names that rules had in earlier releases, and the code that each goes by now. A code or name is never used
 * again for something else, so links in old commits and reports go on leading to the right page.
 */
export const formerKeys: Readonly<Record<string, string>> = {};
