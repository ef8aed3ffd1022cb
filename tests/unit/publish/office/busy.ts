/** A whole office at work: `npm run serve` behind nginx, twenty people signed in, readers at the site. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccounts } from '../../../../admin/server/accounts/accounts.ts';
import { addPerson, setPassword } from '../../../../admin/server/accounts/people.ts';
import { startSession } from '../../../../admin/server/accounts/sessions.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import type { RunningServer } from '../../../deployed.ts';
import { startNginx } from '../../../nginx.ts';

export const origin = new URL('https://bianji.example.cn');

export interface Answered {
	status: number;
	text: string;
	/** Milliseconds until all of it had come. */
	took: number;
}

const agents = {
	http: new http.Agent({ keepAlive: true, maxSockets: 64 }),
	// A certificate of the tests' own.
	https: new https.Agent({ keepAlive: true, maxSockets: 64, rejectUnauthorized: false }),
};

function sent(
	address: string,
	options: http.RequestOptions,
	done: (_: http.IncomingMessage) => void,
) {
	if (address.startsWith('https:'))
		return https.request(
			address,
			{ ...options, agent: agents.https, servername: origin.hostname },
			done,
		);
	return http.request(address, { ...options, agent: agents.http }, done);
}

/** @param token undefined: a reader */
export function asked(base: string, path: string, body?: unknown, token?: string) {
	const begun = performance.now();
	const headers = {
		Host: origin.host,
		...(body === undefined ? {} : { Origin: origin.origin, 'Content-Type': 'application/json' }),
		...(token === undefined ? {} : { Cookie: `__Host-linli=${token}` }),
	};
	return new Promise<Answered>((done, fail) => {
		const method = body === undefined ? 'GET' : 'POST';
		const asking = sent(`${base}${path}`, { method, headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', fail);
			response.on('end', () =>
				done({
					status: response.statusCode ?? 0,
					text: Buffer.concat(chunks).toString(),
					took: performance.now() - begun,
				}),
			);
		});
		asking.on('error', fail);
		asking.end(body === undefined ? undefined : JSON.stringify(body));
	});
}

export interface BusyOffice {
	data: string;
	base: string;
	/** One session a person. */
	tokens: readonly string[];
	server: ChildProcess;
	nginx: RunningServer;
}

/** `npm run serve`. @param until what it prints when it is waited for no longer */
export function serveOffice(data: string, port: number, until: string): Promise<ChildProcess> {
	const given = ['--data', data, '--demo', '--origin', origin.origin, '--port', String(port)];
	const server = spawn(process.execPath, ['publish/office/serve.ts', ...given], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return new Promise((done, fail) => {
		createInterface({ input: server.stdout }).on('line', (line) => {
			if (line.startsWith(until)) done(server);
		});
		server.once('exit', () => fail(new Error('编辑部没有起来')));
	});
}

/** People who write and publish, in a new data folder. @returns a session of each */
export function staff(data: string, people: number, password = 'argon2id$x'): string[] {
	const accounts = openAccounts({ path: join(data, 'accounts.db'), now: () => Date.now() });
	const tokens = Array.from({ length: people }, (_, at) => {
		const given = {
			login: `p${at}${at}`,
			name: `第${at}位同事`,
			roles: ['editor', 'publisher'] as const,
		};
		const { id } = addPerson(accounts, given);
		setPassword(accounts, id, password);
		return startSession(accounts, id, 'in');
	});
	accounts.db.close();
	return tokens;
}

/** Resolves when the sample is published, so that readers have something to read. */
export async function busyOffice(people: number, port: number): Promise<BusyOffice> {
	const data = mkdtempSync(join(tmpdir(), 'linli-busy-'));
	const tokens = staff(data, people);
	const server = await serveOffice(data, port, '网站是最新的。');
	const nginx = await startNginx(placesIn(data), {
		secure: true,
		office: { domain: origin.hostname, port, networks: [] },
	});
	return { data, base: nginx.base, tokens, server, nginx };
}
