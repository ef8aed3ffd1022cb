/** A real Caddy over a folder that is published to, with the file we print. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyFile } from '../publish/deploy/caddy.ts';
import type { Places } from '../publish/release/places.ts';
import { answersAt, deploymentOf, runnable, type Given, type RunningServer } from './deployed.ts';
import { startServer } from './running.ts';

/** Where apt cannot bring it the tests are left out, and say so. */
export const hasCaddy = runnable('caddy') !== undefined;
if (!hasCaddy) console.warn('注意：这台机器没有 Caddy，它的测试跳过了。请安装 caddy 再测一次。');

export async function startCaddy(places: Places, given: Given = {}): Promise<RunningServer> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-caddy-'));
	const deployment = await deploymentOf(places, given);
	// Beside other tests', on this machine alone; and quiet.
	const mine = 'admin off\n\tdefault_bind 127.0.0.1\n\tlog {\n\t\tlevel PANIC\n\t}';
	const file = caddyFile(deployment).replace('{\n', `{\n\t${mine}\n`);
	writeFileSync(join(folder, 'Caddyfile'), file);
	const answers = answersAt(deployment);
	const command = ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
	const stop = await startServer(command, {
		folder,
		port: answers.port,
		environment: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
	});
	return { ...answers, stop };
}
