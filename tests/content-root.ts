/** Imported before anything that reads the content: what follows sees an empty folder of its own. */
import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ownContent = realpathSync(mkdtempSync(join(tmpdir(), 'linli-own-')));
mkdirSync(join(ownContent, 'media'));
process.env['CONTENT_DIR'] = ownContent;
