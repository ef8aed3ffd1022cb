/** `npm start` over a community of its own: the real site behind the real editor. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await new Promise((listening) => probe.once('listening', listening));
	const address = probe.address();
	await new Promise((closed) => probe.close(closed));
	return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

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
