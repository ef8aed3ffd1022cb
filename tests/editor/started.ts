/** `npm start` over a community of its own: the real site behind the real editor. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** `npm start` over this content; resolves when the site is built and the editor open. */
export async function start(folder: string, port: number): Promise<ChildProcess> {
	const child = spawn(process.execPath, [resolve('publish/start.ts')], {
		env: {
			...process.env,
			CONTENT_DIR: join(folder, 'content'),
			SITE_OUT: join(folder, 'site'),
			PORT: String(port),
		},
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const awaited = new Set(['编辑页面：', '已更新']);
	for await (const line of createInterface({ input: child.stdout })) {
		for (const words of awaited) if (line.includes(words)) awaited.delete(words);
		if (awaited.size === 0) break;
	}
	child.stdout.resume();
	return child;
}
