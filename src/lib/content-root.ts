import { resolve } from 'node:path';

/** The folder that holds the content, absolute: `CONTENT_DIR`, or `content/` of the project. */
export const contentRoot = resolve(process.env['CONTENT_DIR'] || 'content');
