/** A text that is another as soon as anything is that pages are drawn with: our code, the libraries, Node and its ICU. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** Whatever lies in `src/` may be drawn with; of `publish/` only what builds the templates. */
const code = [
	'{src,public,publish/templates}/**/*.*',
	'{astro.config.mjs,package-lock.json,tsconfig.json}',
];

export function templatesDigest(): string {
	const hash = createHash('sha256').update(JSON.stringify(process.versions));
	for (const file of globSync(code).sort()) hash.update(`${file}\0`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 20);
}
