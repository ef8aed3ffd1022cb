/** Git hosts as offices have them: over http with a user name and a token, and over ssh with a key. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { freePort } from '../../../../ports.ts';

const programs = ['/usr/sbin/fcgiwrap', '/usr/sbin/sshd', '/usr/sbin/nginx'];
const packages = ['fcgiwrap', 'openssh-server', 'openssh-client', 'nginx'];

/** Whether the programs are there; fetched where apt can. */
export function hasHosts(): boolean {
	const areThere = () => process.getuid?.() === 0 && programs.every((path) => existsSync(path));
	if (!areThere())
		spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages]);
	if (!areThere()) console.warn('注意：没有 fcgiwrap、sshd、nginx，推送到它们的测试跳过了。');
	return areThere();
}

function started(command: string, args: readonly string[]): void {
	const child: ChildProcess = spawn(command, args, { stdio: 'ignore', detached: true });
	onTestFinished(() => {
		try {
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		} catch {
			// It has ended by itself.
		}
	});
}

async function answering(at: { port: number } | { path: string }): Promise<void> {
	for (let count = 0; count < 100; count += 1) {
		const isUp = await new Promise<boolean>((done) => {
			const socket = createConnection({ ...at, host: '127.0.0.1' });
			socket.once('connect', () => {
				socket.end();
				done(true);
			});
			socket.once('error', () => done(false));
		});
		if (isUp) return;
		await wait(100);
	}
	throw new Error('没有起来');
}

/** @param root folder of the bare repositories @returns its address */
export async function overHttp(root: string, user: string, token: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-http-'));
	chmodSync(folder, 0o755);
	const port = await freePort();
	const hash = spawnSync('openssl', ['passwd', '-apr1', token], { encoding: 'utf8' }).stdout;
	writeFileSync(join(folder, 'users'), `${user}:${hash}`);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const paths = temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
	const socket = join(folder, 'cgi.sock');
	writeFileSync(
		join(folder, 'nginx.conf'),
		`daemon off; user root; pid ${folder}/pid; error_log ${folder}/error.log;
events {} http { access_log off; client_max_body_size 100m; ${paths}
server { listen 127.0.0.1:${port}; location / {
auth_basic git; auth_basic_user_file ${folder}/users; include /etc/nginx/fastcgi_params;
fastcgi_param SCRIPT_FILENAME /usr/lib/git-core/git-http-backend;
fastcgi_param GIT_HTTP_EXPORT_ALL ""; fastcgi_param GIT_PROJECT_ROOT ${root};
fastcgi_param PATH_INFO $uri; fastcgi_param REMOTE_USER $remote_user;
fastcgi_pass unix:${socket}; } } }`,
	);
	started('/usr/sbin/fcgiwrap', ['-s', `unix:${socket}`, '-c', '2']);
	await answering({ path: socket });
	started('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf')]);
	await answering({ port });
	return `http://127.0.0.1:${port}`;
}

export interface SshHost {
	/** Of a repository on it. */
	url: (path: string) => string;
	/** Lets somebody in. */
	admit: (publicKey: string) => void;
	/** From then on it has another key of its own, as another machine would. */
	becomeAnother: () => Promise<void>;
}

export async function overSsh(): Promise<SshHost> {
	const folder = mkdtempSync(join(tmpdir(), 'linli-ssh-'));
	mkdirSync('/run/sshd', { recursive: true });
	const start = async (port: number, name: string) => {
		const key = join(folder, name);
		spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
		const config = join(folder, `${name}.conf`);
		writeFileSync(
			config,
			`ListenAddress 127.0.0.1\nPort ${port}\nHostKey ${key}\nPidFile ${folder}/${name}.pid
AuthorizedKeysFile ${folder}/keys\nPasswordAuthentication no\nUsePAM no\nStrictModes no\nPermitRootLogin yes\n`,
		);
		started('/usr/sbin/sshd', ['-D', '-f', config]);
		await answering({ port });
	};
	writeFileSync(join(folder, 'keys'), '');
	const port = await freePort();
	await start(port, 'first');
	return {
		url: (path) => `ssh://${userInfo().username}@127.0.0.1:${port}${path}`,
		admit: (publicKey) => {
			const keys = readFileSync(join(folder, 'keys'), 'utf8');
			writeFileSync(join(folder, 'keys'), `${keys}${publicKey}\n`);
		},
		becomeAnother: async () => {
			process.kill(Number(readFileSync(join(folder, 'first.pid'), 'utf8')), 'SIGTERM');
			await wait(300);
			await start(port, 'second');
		},
	};
}
