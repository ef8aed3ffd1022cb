/** A checkout is the same on a machine whose git writes CRLF (Windows' own setting) as on any other. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const git = (...args: string[]) =>
	execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).split('\0').filter(Boolean);

/** The name that git gives to bytes. */
const blobOf = (bytes: Buffer) =>
	createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

// An unpacked archive has no git to be checked out by.
test.skipIf(!existsSync('.git'))('every file has the bytes that were committed', () => {
	const folder = mkdtempSync(join(tmpdir(), 'linli-checkout-'));
	try {
		git('-c', 'core.autocrlf=true', 'checkout-index', '--all', `--prefix=${folder}/`);
		const files = git('ls-files', '-z', '--stage');
		expect(files.length).toBeGreaterThan(100);
		const changed = files.filter((line) => {
			const [, blob, file = ''] = /^\d+ (\w+) \d\t(.*)$/s.exec(line) ?? [];
			return blobOf(readFileSync(join(folder, file))) !== blob;
		});
		expect(changed).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test.skipIf(!existsSync('.git'))(
	'what is no text is named as such, what is text ends in LF',
	() => {
		const wrong = git('ls-files', '-z', '--eol').filter(
			(line) =>
				!/^i\/(?:-text +\S+ +attr\/-text|(?:lf|none) +\S+ +attr\/text=auto eol=lf)/.test(line) &&
				// A table that residents download is known by its bytes.
				!/attr\/-text\s+content\/media\/.*\.csv$/.test(line),
		);
		expect(wrong, '.gitattributes').toEqual([]);
	},
);
