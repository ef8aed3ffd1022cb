/** A real nginx over a folder that is published to, with the server file we print. */
import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxFile } from '../publish/deploy/nginx.ts';
import type { Places } from '../publish/release/places.ts';
import {
	answersAt,
	brotliModule,
	deploymentOf,
	runnable,
	type Given,
	type RunningServer,
} from './deployed.ts';
import { startServer } from './running.ts';

const binary = runnable('nginx', '/usr/sbin/nginx');
export const hasBrotli = existsSync(brotliModule);

/** Where apt cannot bring it (`publish/setup.mjs`) the tests are left out, and say so. */
export const hasNginx = binary !== undefined;
if (!hasNginx) console.warn('注意：这台机器没有 nginx，发布的测试跳过了。请安装 nginx 再测一次。');

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** What stands around the file on a Debian. @param folder for all that it writes */
export function nginxAround(file: string, folder: string): string {
	// As on a server: the workers are nobody who may read more than the public.
	const user = process.getuid?.() === 0 ? 'user www-data;' : '';
	const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
	return `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off; ${user} worker_processes 2; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; ${paths}
${file} }`;
}

export async function startNginx(places: Places, given: Given = {}): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-nginx-'));
	chmodSync(folder, 0o755);
	const deployment = await deploymentOf(places, given);
	const on = given.ports?.on ?? '127.0.0.1';
	const file = nginxFile(deployment).replaceAll('listen ', `listen ${on}:`);
	writeFileSync(join(folder, 'nginx.conf'), nginxAround(file, folder));
	const answers = answersAt(deployment);
	const command = [binary ?? 'nginx', '-c', join(folder, 'nginx.conf'), '-p', folder];
	return { ...answers, stop: await startServer(command, { folder, on, port: answers.port }) };
}
