/** What a phone has to fetch before it can edit. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { editorFolder } from '../../../admin/build.ts';
import { shipped } from '../../../admin/licences.ts';

/** Bytes. */
const most = 1_100_000;

test(
	'the whole editor is a release build, lighter than 1.1 MB gzip',
	{ timeout: 120_000 },
	async () => {
		const folder = await editorFolder();
		const files = globSync('**/*', { cwd: folder })
			// The licences are there to be read; no page loads them.
			.filter((file) => file !== shipped)
			.map((file) => join(folder, file))
			.filter((file) => statSync(file).isFile());
		const weights = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
		const total = weights.reduce((sum, weight) => sum + weight, 0);
		expect(files.length).toBeGreaterThan(3);
		expect(total).toBeGreaterThan(200_000);
		expect(total).toBeLessThanOrEqual(most);

		const text = files
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(file, 'utf8'));
		// React's debug calls, which its release build does not answer.
		expect(text.join('')).not.toContain('jsxDEV');
	},
);
