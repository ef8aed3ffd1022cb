/** What the units start, started: each command line as systemd reads it, with what the unit lets it write. */
import { spawn, spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printingOf } from '../../../../publish/deploy/options.ts';
import { systemdUnits, type Unit } from '../../../../publish/deploy/systemd.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import { goodNotice } from '../../../content.ts';
import { domain } from '../../../deployed.ts';
import { freePort } from '../../../ports.ts';
import { length } from '../../../length.ts';
import { hasNginx, startNginx } from '../../../nginx.ts';
import { asked } from './asked.ts';
import { canFence, commandOf } from './fenced.ts';

/** Minutes of builds: `npm test` leaves them to `test:all`. */
const whole = test.skipIf(length === 'short');

/** As odd as a folder may be called. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'linli 里 "x" 5%-')));

function units(...given: string[]): Unit[] {
	const least = ['--print', 'systemd', '--domain', domain];
	return systemdUnits(printingOf([...least, ...given]).deployment);
}

function started(unit: Unit | undefined) {
	const { command, given, options } = commandOf(unit);
	const { status, stdout, stderr } = spawnSync(command, given, { ...options, encoding: 'utf8' });
	return { status, said: stdout + stderr };
}

/** A real office's content, with one notice that had another address before. */
function content(name: string): string {
	const place = join(folder, name);
	mkdirSync(join(place, 'settings'), { recursive: true });
	mkdirSync(join(place, 'notices'));
	writeFileSync(
		join(place, 'settings/site.yml'),
		'name: 清和社区\norganisation: 清和社区居民委员会\ndomain: qinghe.org.cn\n',
	);
	const moved = goodNotice.replace('\n---\n', '\naliases: [/old/Notice-1.asp, /old/a/]\n---\n');
	writeFileSync(join(place, 'notices/20261120-0900.md'), moved);
	return place;
}

whole(
	'the timer of a site without an office publishes; its old addresses lead on; again there is nothing to do',
	{ timeout: 240_000 },
	async () => {
		const data = join(folder, 'site');
		const [service] = units('--no-editor', '--data', data, '--repo', content('没有 编辑部'));
		const first = started(service);
		expect(first.status, first.said).toBe(0);
		expect(first.said).toContain('发布好了');
		const redirects = readFileSync(join(data, 'current/site/_redirects'), 'utf8');
		expect(redirects).toContain('/old/Notice-1.asp /notices/20261120-0900/ 301\n');
		expect(started(service).status).toBe(0);
		if (!hasNginx) return;
		// nginx is nobody.
		chmodSync(folder, 0o755);
		const server = await startNginx(placesIn(data), { secure: true });
		try {
			for (const path of ['/old/Notice-1.asp', '/old/a', '/old/a/']) {
				const { status, headers } = await asked(server, path);
				expect([status, headers['location']], path).toEqual([301, '/notices/20261120-0900/']);
			}
			const { body } = await asked(server, '/notices/20261120-0900/');
			expect(body).toContain('http-equiv="Content-Security-Policy"');
		} finally {
			await server.stop();
		}
	},
);

whole(
	'the service opens the editor where the server file leads to, and ends when it is told to',
	{ timeout: 240_000 },
	async () => {
		const port = await freePort();
		const data = join(folder, 'office');
		const [service] = units('--data', data, '--port', String(port), '--demo');
		const { command, given, options } = commandOf(service);
		const child = spawn(command, given, {
			...options,
			stdio: ['ignore', 'pipe', 'inherit'] as const,
			// As systemd ends it: with all that it has started.
			detached: true,
		});
		const ended = new Promise<NodeJS.Signals | number | null>((done) =>
			child.once('exit', (code, signal) => done(signal ?? code)),
		);
		let said = '';
		await new Promise<void>((ready) =>
			child.stdout.on('data', (part: Buffer) => {
				said += part.toString();
				if (said.includes('编辑部：')) ready();
			}),
		);
		const here = { headers: { 'Content-Type': 'application/json', Origin: `https://${domain}` } };
		const answer = await fetch(`http://127.0.0.1:${port}/admin/api/accounts/me`, {
			...here,
			method: 'POST',
			body: '{}',
		});
		expect(said).toContain(`https://${domain}/admin/`);
		expect([200, 403]).toContain(answer.status);
		expect(existsSync(join(data, 'accounts.db'))).toBe(true);
		process.kill(-(child.pid ?? 0), 'SIGTERM');
		expect(await ended).toBe('SIGTERM');
	},
);

test.runIf(canFence)(
	'what the unit does not name cannot be written, so that the rest means something',
	() => {
		const [service] = units('--no-editor', '--data', join(folder, 'fenced'), '--repo', 'x');
		const text =
			service?.text.replace(/^ExecStart=.*$/m, 'ExecStart="/usr/bin/touch" "package.json"') ?? '';
		expect(started({ file: 'x.service', text }).said).toContain('Read-only file system');
	},
);

whole(
	'the timer of backups makes one, with the key that somebody made at the first',
	{ timeout: 240_000 },
	() => {
		const [data, backup] = [join(folder, 'office'), join(folder, 'backup')];
		const key = join(folder, 'keys', 'backup.key');
		mkdirSync(backup, { mode: 0o700 });
		const [, service] = units('--data', data, '--backup', backup, '--backup-key', key);
		expect(started(service).said).toContain('钥匙');
		const byHand = ['publish/run.mjs', 'backup', '--data', data, '--to', backup, '--key', key];
		expect(spawnSync(process.execPath, byHand).status).toBe(0);
		const { status, said } = started(service);
		expect(status, said).toBe(0);
		expect(readdirSync(backup).filter((name) => name.endsWith('.age'))).toHaveLength(2);
	},
);
