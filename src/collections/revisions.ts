/** A public entry's correction that is not to be seen yet lies apart, as a whole entry: where. */

/** Below the content folder. */
export const revisionsFolder = 'revisions';

const prefix = `${revisionsFolder}/`;

export const isRevision = (file: string) => file.startsWith(prefix);

/** `notices/20260305-0930.md` → `revisions/notices/20260305-0930.md` */
export const revisionOf = (file: string) => `${prefix}${file}`;

/** `revisions/notices/20260305-0930.md` → `notices/20260305-0930.md`, as is what is no revision. */
export const revisedBy = (file: string) => (isRevision(file) ? file.slice(prefix.length) : file);
