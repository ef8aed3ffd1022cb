/** Stands for a character that is meant as it is (`\*`), and for whatever is no text. */
export const taken = '\uE000';

const escape = /\\[!-/:-@[-`{-~]/g;

/** Signs that are meant as they are stand for nothing; every place stays where it is. */
export const withoutEscapes = (text: string): string => text.replace(escape, taken + taken);
