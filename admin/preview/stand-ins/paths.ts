/** `node:path` where paths stay as they were typed, relative to the entry. */
export const dirname = () => '';
export const resolve = (...parts: string[]) => parts.at(-1) ?? '';
export const basename = (path: string) => path.replace(/^.*\//, '');
export const extname = (path: string) => /\.[^./]*$/.exec(path)?.[0] ?? '';
