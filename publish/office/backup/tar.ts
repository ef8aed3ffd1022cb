/** A folder as one stream and back, by the system's own `tar`. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What it says is the technician's, and it says where. */
function ended(child: ReturnType<typeof spawn>): Promise<void> {
	let said = '';
	child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((done, fail) => {
		child.once('error', (cause) => {
			fail(new Error('这台机器没有 tar。请安装 tar，再来一次。', { cause }));
		});
		child.once('close', (code) => {
			const isFull = /No space left|Disk quota/i.test(said);
			const why = isFull
				? '磁盘满了，请腾出一些地方。'
				: `打包的程序（tar）没有做完：${said.trim() || `结束码 ${String(code)}`}`;
			if (code === 0) done();
			else fail(new Error(why));
		});
	});
}

/** @returns what stands in the folder; `done` fails when it was not all */
export function packed(folder: string): { stream: Readable; done: Promise<void> } {
	const child = spawn('tar', ['--create', '--format=pax', '--directory', folder, '.'], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, LC_ALL: 'C.UTF-8' },
	});
	const done = ended(child);
	// Told where it is waited for.
	done.catch(() => undefined);
	return { stream: child.stdout, done };
}

/** Whoever had packed it, it is whose process this is. */
export async function unpackInto(folder: string, stream: Readable): Promise<void> {
	const child = spawn('tar', ['--extract', '--no-same-owner', '--directory', folder], {
		stdio: ['pipe', 'ignore', 'pipe'],
		env: { ...process.env, LC_ALL: 'C.UTF-8' },
	});
	const [end] = await Promise.allSettled([ended(child), pipeline(stream, child.stdin)]);
	if (end.status === 'rejected') throw end.reason;
}
