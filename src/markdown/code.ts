/** What stands behind the mark that begins code: the name of its language, or words that nobody would see. */
import type { Code } from 'mdast';

/** ` ```js 停水 ` → `js 停水`. */
export const infoOf = ({ lang, meta }: Code): string => [lang, meta].join(' ').trim();

/** A language has one name, in Latin letters. */
export const isWords = (info: string): boolean => /[^\x21-\x7e]/.test(info);
