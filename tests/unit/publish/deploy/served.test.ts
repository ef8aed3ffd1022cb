/** What the printed files make of a real nginx and a real Caddy: both say the same of each kind of address. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, strictTransport } from '../../../../publish/headers.ts';
import { hasCaddy, startCaddy } from '../../../caddy.ts';
import { domain, type RunningServer } from '../../../deployed.ts';
import { hasNginx, startNginx } from '../../../nginx.ts';
import { asked, get, raw } from './asked.ts';
import { exposedFolder } from './exposed.ts';

const editor = 'bianji.example.cn';
/** With what its folder is called everything must be right as well. */
const oddly = 'it’s "a" 50% #1; 清和';

const found: readonly [path: string, type: string][] = [
	['/', 'text/html; charset=utf-8'],
	['/notices/a/', 'text/html; charset=utf-8'],
	['/search/', 'text/html; charset=utf-8'],
	['/old/b.asp', 'text/html; charset=utf-8'],
	['/feed.xml', 'application/atom+xml; charset=utf-8'],
	['/files/0a1b2c3d4e/%E8%A1%A8.pdf', 'application/pdf'],
	['/pictures/abc-480x320.avif', 'image/avif'],
	['/_astro/now-BxY3k9_a.js', 'text/javascript; charset=utf-8'],
	['/_astro/search-worker-BxY3k9_a.js', 'text/javascript; charset=utf-8'],
	['/_astro/before-Cz4k8_bQ.js', 'text/javascript; charset=utf-8'],
	['/pagefind/search.json', 'application/json; charset=utf-8'],
];

const programs = [
	{ name: 'nginx', has: hasNginx, start: startNginx },
	{ name: 'Caddy', has: hasCaddy, start: startCaddy },
].filter(({ has }) => has);

/** An office that says what it was asked. */
let office: Server;
let port: number;
beforeAll(async () => {
	office = createServer((request, response) => {
		response.writeHead(request.url === '/admin/no' ? 403 : 200, { 'X-From': 'office' });
		response.end(JSON.stringify([request.url, request.headers]));
	});
	await new Promise<void>((ready) => office.listen(0, '127.0.0.1', ready));
	({ port } = office.address() as AddressInfo);
});
afterAll(() => office.close());

describe.each(programs)('$name', ({ start }) => {
	let server: RunningServer;
	beforeAll(async () => {
		const networks = ['127.0.0.0/8', 'fd00::/8'];
		server = await start(exposedFolder(oddly), {
			secure: true,
			office: { domain: editor, port, networks },
		});
	});
	afterAll(() => server.stop());

	test.each(found)('%s is found with all its headers', async (path, type) => {
		const { status, headers } = await asked(server, path);
		expect(status).toBe(200);
		for (const [name, value] of Object.entries(headersFor(path)))
			expect(headers[name.toLowerCase()], name).toBe(value);
		expect(headers['content-type']).toBe(type);
		expect(headers['strict-transport-security']).toBe(strictTransport);
		expect(headers['server'] ?? 'nginx').toBe('nginx');
	});

	test.each([
		'/nothing/',
		'/files/nothing.pdf',
		'/_astro/nothing.js',
		'/pagefind/x.pf_index',
		'/admin/',
	])('%s is not there: our page, our headers, and nothing that keeps it', async (path) => {
		const { status, headers, body } = await asked(server, path);
		expect([status, headers['cache-control']]).toEqual([404, undefined]);
		expect(headers['content-type']).toBe('text/html; charset=utf-8');
		expect(headers['content-security-policy']).toBeDefined();
		expect(headers['strict-transport-security']).toBe(strictTransport);
		expect(body).toContain('没有找到这一页');
	});

	test('what is zipped already is handed over as it is', async () => {
		const { headers } = await asked(server, '/', { 'accept-encoding': 'gzip' });
		expect(headers['content-encoding']).toBe('gzip');
		expect(headers['vary']).toContain('Accept-Encoding');
	});

	test('an old address leads on, a folder gets its slash, and nothing leads elsewhere', async () => {
		for (const path of ['/old/a', '/old/a/'])
			expect((await asked(server, path)).headers['location'], path).toBe('/notices/a/');
		expect((await asked(server, '/notices/a')).headers['location']).toBe('/notices/a/');
		const elsewhere = await raw(server, get('//evil.example/%2e%2e'));
		expect(elsewhere).not.toMatch(/^location: *(?:https?:)?\/\/evil/im);
	});

	test('unencrypted it only leads to itself encrypted, by its own name', async () => {
		const plain = { port: server.plain, ca: undefined };
		const said = await raw(plain, get('/notices/a/?x=1'));
		expect(said).toMatch(/^HTTP\/1\.1 30[18] /);
		expect(said).toMatch(
			new RegExp(`^location: https://${domain}(?::\\d+)?/notices/a/\\?x=1\r$`, 'im'),
		);
		const forged = await raw(plain, get('/').replace(domain, 'evil.example'));
		expect(forged).not.toMatch(/evil\.example/);
	});

	test('the editor is asked as it was asked, and of who asks learns one address', async () => {
		const { status, body, headers } = await asked(
			server,
			'/admin/api/x%2fy?z',
			{
				'x-forwarded-for': '198.51.100.7',
				'x-real-ip': '198.51.100.8',
				forwarded: 'for=198.51.100.9',
			},
			editor,
		);
		expect([status, headers['x-from']]).toEqual([200, 'office']);
		expect(headers['strict-transport-security']).toBe(strictTransport);
		const [url, given] = JSON.parse(body) as [string, Record<string, string>];
		expect(url).toBe('/admin/api/x%2fy?z');
		expect(given['host']).toBe(editor);
		expect(given['x-forwarded-for']).toMatch(/(?:^|, )127\.0\.0\.1$/);
		expect([given['x-real-ip'], given['forwarded']]).toEqual([undefined, undefined]);
		// What it refuses itself stays in its own words.
		const refused = await asked(server, '/admin/no', {}, editor);
		expect([refused.status, refused.headers['x-from']]).toEqual([403, 'office']);
		expect((await asked(server, '/admin', {}, editor)).headers['location']).toBe('/admin/');
	});
});

describe.each(programs)('$name before an office that may not be asked', ({ name, start }) => {
	test('from another network it answers in words; the site is open to all', async () => {
		const server = await start(exposedFolder(), {
			secure: true,
			office: { domain, port, networks: ['10.1.0.0/16'] },
		});
		try {
			const { status, body, headers } = await asked(server, '/admin/');
			expect([status, headers['x-from']]).toEqual([403, undefined]);
			expect(body).toContain('编辑部只能在办公室的网络里打开');
			expect((await asked(server, '/')).status).toBe(200);
		} finally {
			await server.stop();
		}
	});

	test('where it does not run one is told so', async () => {
		const server = await start(exposedFolder(), {
			secure: true,
			office: { domain, port: 1, networks: [] },
		});
		try {
			const { status, body } = await asked(server, '/admin/');
			expect(status).toBe(502);
			expect(body).toContain('编辑部没有在运行');
		} finally {
			await server.stop();
		}
	});

	test('before there is a certificate the site answers, and no editor', async () => {
		const server = await start(exposedFolder(), { office: { domain, port, networks: [] } });
		try {
			expect(await raw(server, get('/notices/a/'))).toContain('停水检修');
			const desk = await raw(server, get('/admin/'));
			expect(desk).toMatch(/^HTTP\/1\.1 404 /);
			expect(desk).not.toMatch(/strict-transport|x-from/i);
		} finally {
			await server.stop();
		}
	});

	test.runIf(name === 'nginx')(
		'who guesses without pause is slowed before the editor is asked',
		async () => {
			const server = await start(exposedFolder(), {
				secure: true,
				office: { domain, port, networks: [] },
			});
			try {
				const guess = () => asked(server, '/admin/api/accounts/sign-in');
				const answers = await Promise.all(Array.from({ length: 60 }, guess));
				const slowed = answers.filter(({ status }) => status === 429);
				expect(slowed.length).toBeGreaterThan(10);
				expect(JSON.parse(slowed[0]?.body ?? '')).toMatchObject({ error: 'refused' });
				// Whoever works at the desk is not.
				const work = await Promise.all(
					Array.from({ length: 60 }, () => asked(server, '/admin/api/save')),
				);
				expect(work.filter(({ status }) => status !== 200)).toEqual([]);
			} finally {
				await server.stop();
			}
		},
	);
});
