/** A real nginx over a folder that is published to, with the server file we print. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { nginxServer } from '../../../../publish/deploy/nginx.ts';
import type { Places } from '../../../../publish/release/places.ts';

const binary = ['nginx', '/usr/sbin/nginx'].find(
	(one) => spawnSync(one, ['-v'], { stdio: 'ignore' }).status === 0,
);
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(brotliModule);

/** Where apt cannot bring it (`publish/setup.mjs`) the tests are left out, and say so. */
export const hasNginx = binary !== undefined;
if (!hasNginx) console.warn('注意：这台机器没有 nginx，发布的测试跳过了。请安装 nginx 再测一次。');

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			server.close(() => done(port));
		});
	});
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function configuration(places: Places, folder: string, port: number): string {
	// As on a server: the workers are nobody who may read more than the public.
	const user = process.getuid?.() === 0 ? 'user www-data;' : '';
	const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
	const server = nginxServer(places, { listen: `127.0.0.1:${port}`, brotli: hasBrotli });
	return `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off; ${user} worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; ${paths}
${server} }`;
}

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Until the test that asks for it is over. @returns where it answers, `http://127.0.0.1:1234` */
export async function nginxOver(places: Places): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-nginx-'));
	chmodSync(folder, 0o755);
	const port = await freePort();
	writeFileSync(join(folder, 'nginx.conf'), configuration(places, folder, port));
	const child = spawn(binary ?? 'nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	running.add(child);
	const ended = new Promise((done) => child.once('close', done));
	onTestFinished(async () => {
		child.kill('SIGTERM');
		await ended;
		running.delete(child);
		rmSync(folder, { recursive: true, force: true });
	});
	const base = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 100; tries += 1) {
		if (await fetch(base).catch(() => undefined)) return base;
		await wait(50);
	}
	throw new Error('nginx 没有起来');
}
