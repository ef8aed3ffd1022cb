/** Tables that entries name, as they lie in `content/media/`. */
import { readFileSync } from 'node:fs';
import { decoded } from './decoded.ts';
import { inMedia } from '../files.ts';
import { remembered } from '../stamp.ts';
import { tableOf, type Table } from './table.ts';

/** @param path absolute @throws in Chinese where it may not be published */
export const tableAt: (path: string) => Table = remembered((path) =>
	tableOf(decoded(readFileSync(inMedia(path)))),
);
