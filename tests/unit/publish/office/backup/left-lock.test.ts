/** A lock that a killed git left behind is in no backup's way. */
import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleInto } from '../../../../../publish/office/backup/repository.ts';
import { folderOf } from '../../../../../publish/office/folder.ts';
import { dataFolder, gitIn } from './office.ts';

const bundled = (content: string) =>
	bundleInto(
		content,
		gitIn(content, 'rev-parse', 'HEAD').trim(),
		mkdtempSync(join(tmpdir(), 'linli-lock-')),
	);

test('of names taken away: an old one goes, a fresh one is waited for', async () => {
	const { content } = folderOf(dataFolder());
	const lock = join(content, '.git/packed-refs.lock');
	writeFileSync(lock, '');
	utimesSync(lock, new Date(), new Date(Date.now() - 60_000));
	await bundled(content);
	expect(existsSync(lock)).toBe(false);
	expect(gitIn(content, 'for-each-ref', 'refs/linli')).toBe('');

	writeFileSync(lock, '');
	const begun = performance.now();
	await bundled(content);
	expect(performance.now() - begun).toBeGreaterThan(4_000);
});
