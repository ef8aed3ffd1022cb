/** The program as somebody has just fetched it: in a folder of its own, without anything that is made. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** With its parts installed. */
export function checkoutAt(folder: string): void {
	const known = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
	const files = execFileSync('git', known, { encoding: 'utf8', maxBuffer: 2 ** 26 })
		.split('\0')
		.filter((file) => file !== '' && existsSync(file));
	for (const file of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(file, join(folder, file));
	}
	// Through one link to the whole folder an installation would empty ours. Hard links want one disk.
	const parts = [resolve('node_modules'), join(folder, 'node_modules')];
	if (spawnSync('cp', ['-al', ...parts]).status !== 0) {
		rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
		execFileSync('cp', ['-a', ...parts]);
	}
}

/** Runs one of its commands in a process group of its own, until all of these words were said. */
export async function begin(
	folder: string,
	args: readonly string[],
	env: Record<string, string>,
	awaited: readonly string[],
): Promise<{ child: ChildProcess; said: () => string }> {
	const child = spawn('npm', args, {
		cwd: folder,
		// As where nobody has said where the content stands.
		env: { ...process.env, CONTENT_DIR: '', SITE_OUT: '', ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
		detached: true,
	});
	const left = new Set(awaited);
	let said = '';
	const lines = createInterface({ input: child.stdout });
	await new Promise<void>((done, fail) => {
		lines.on('line', (line) => {
			said += `${line}\n`;
			for (const words of left) if (line.includes(words)) left.delete(words);
			if (left.size === 0) done();
		});
		child.once('close', () => fail(new Error(said)));
	});
	return { child, said: () => said };
}

/** With all that it has begun. */
export function end({ pid }: ChildProcess): void {
	if (pid !== undefined) process.kill(-pid, 'SIGTERM');
}
