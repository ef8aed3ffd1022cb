/** What the tests of one run share: a folder for all they leave behind, and what Node has compiled. */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Before the first test, of Vitest and of Playwright. @returns what to do after the last, also of a run that failed */
export default function begin(): () => void {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linli-tests-')));
	// The workers of nginx, which are nobody, read what lies below.
	chmodSync(folder, 0o755);
	// As the systems call it.
	for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
	// Hundreds of processes read the same modules: the first compiles them.
	process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compiled');
	// What was started by a test and ends a moment later may still write.
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
