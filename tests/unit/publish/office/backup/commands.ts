/** `npm run backup` and `npm run restore` as somebody runs them. */
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder outside of the office. */
export const away = () => mkdtempSync(join(tmpdir(), 'linli-away-'));

interface Ended {
	code: number | undefined;
	out: string;
	error: string;
}

/** @param typed at its terminal */
export function run(
	name: 'backup' | 'restore',
	given: readonly string[],
	typed = '',
): Promise<Ended> {
	return new Promise((done) => {
		const script = [`publish/office/backup/${name}.ts`, ...given];
		const child = execFile(process.execPath, script, (error, out, said) => {
			done({ code: error ? Number(error.code) : 0, out, error: said });
		});
		child.stdin?.end(typed);
	});
}
