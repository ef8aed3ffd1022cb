/** The site of `CONTENT_DIR` in a process of its own: the hash of each file, as JSON. `<file to write> <digest of its own, or nothing>` */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gotReady } from '../../../publish/build/ready.ts';
import { make } from '../../../publish/build/site.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { setClock } from '../../../src/lib/clock.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';

const [written = '', own] = process.argv.slice(2);
setClock('2026-11-22 09:00');
const ready = await gotReady();
// Under a digest of its own nothing was drawn before, and nothing was read.
const digest = own ?? ready.digest;
const { files, drawn } = await make(readContent(contentRoot), { ...ready, digest });
const hashes = [...files].map(([file, path]) => [
	file,
	createHash('sha256').update(readFileSync(path)).digest('hex'),
]);
writeFileSync(written, JSON.stringify({ drawn, files: hashes.sort() }));
