/** What must not be reachable is not, over a folder that lies open: real nginx and real Caddy, TLS, byte by byte and over HTTP/2. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasCaddy, startCaddy } from '../../../caddy.ts';
import type { RunningServer } from '../../../deployed.ts';
import { hasNginx, startNginx } from '../../../nginx.ts';
import { asked, get, overHttp2, raw } from './asked.ts';
import { exposedFolder, hidden } from './exposed.ts';
import { paths } from './unreachable.ts';

const programs = [
	{ name: 'nginx', has: hasNginx, start: startNginx },
	{ name: 'Caddy', has: hasCaddy, start: startCaddy },
];

test('there are more than sixty ways to ask', () => {
	expect(paths.length).toBeGreaterThan(150);
});

describe.each(programs.filter(({ has }) => has))('$name', ({ start }) => {
	let server: RunningServer;
	beforeAll(async () => {
		server = await start(exposedFolder(), { secure: true });
	});
	afterAll(() => server.stop());

	test('it serves what is public, so that a refusal means something', async () => {
		expect((await asked(server, '/notices/a/')).body).toContain('停水检修');
		expect(await raw(server, get('/notices/a/'))).toContain('停水检修');
		expect((await asked(server, '/_astro/before-Cz4k8_bQ.js')).body).toContain('before');
		expect((await asked(server, '/.well-known/security.txt')).body).toContain('Contact');
	});

	test('byte by byte', async () => {
		const got: string[] = [];
		for (const path of paths) {
			const said = await raw(server, get(path));
			if (said.includes(hidden) || /root:x:|PATH=/.test(said)) got.push(path);
		}
		expect(got).toEqual([]);
	});

	test('over HTTP/2', async () => {
		// Its library sends no sign beyond ASCII.
		const sent = paths.filter((path) => /^[\x21-\x7e]+$/.test(path));
		const answers = await overHttp2(server, sent);
		const got = sent.filter((_, at) => answers[at]?.body.includes(hidden));
		expect(got).toEqual([]);
		expect(answers.filter(({ body }) => /root:x:|PATH=/.test(body))).toEqual([]);
	});

	test('no folder is listed', async () => {
		for (const path of ['/files/', '/pictures/', '/_astro/', '/pagefind/', '/old/'])
			expect((await asked(server, path)).status, path).toBe(404);
	});

	test.each(['PUT', 'DELETE', 'PROPFIND', 'TRACE', 'MOVE', 'PATCH'])(
		'%s changes nothing',
		async (method) => {
			const said = await raw(server, get('/notices/a/').replace('GET', method));
			expect(said).toMatch(/^HTTP\/1\.1 4\d\d/);
			expect((await asked(server, '/notices/a/')).body).toContain('停水检修');
		},
	);
});
