/** What a build reads before it is told to begin: our code and the settings. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/gate/reading/files-below.ts';

/** A glob through these would take as long as the rest. */
const folders = ['src', 'admin', 'publish'];
const beside = '{astro.config.mjs,package-lock.json,tsconfig.json,.env*}';

const codeFiles = () =>
	folders.flatMap((folder) => Array.from(filesBelow(folder).files, (file) => `${folder}/${file}`));

function stampOf(path: string): string {
	try {
		const { ino, mtimeMs, size } = statSync(path);
		return `${path} ${ino} ${mtimeMs} ${size}`;
	} catch {
		return `${path} gone`;
	}
}

/** Another text as soon as one of these files is another. */
export function readAhead(contentRoot: string): string {
	const settings = globSync('settings/*', { cwd: contentRoot });
	const files = [
		...codeFiles(),
		...globSync(beside),
		...settings.map((file) => join(contentRoot, file)),
	];
	return files.sort().map(stampOf).join('\n');
}
