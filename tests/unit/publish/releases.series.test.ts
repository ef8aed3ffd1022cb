/** Every answer is whole and of one release, however often the site is switched; what was taken down is gone at once. */
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releasesOf, type Releases } from '../../../publish/releases.ts';
import { siteServer } from '../../../publish/server.ts';
import { switchTo } from '../../../publish/switch.ts';
import { countOf } from '../../length.ts';

let folder: string;
let out: string;
let releases: Releases;
let server: Server;
let base: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'linli-releases-'));
	out = join(folder, 'dist');
	releases = releasesOf(out);
	server = siteServer(releases);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** A build puts these files where the site stands. */
async function build(files: Record<string, string>): Promise<void> {
	const fresh = join(folder, 'dist.new-1-a');
	for (const [path, text] of Object.entries({ '404.html': '没有', ...files })) {
		mkdirSync(dirname(join(fresh, path)), { recursive: true });
		writeFileSync(join(fresh, path), text);
	}
	await switchTo(fresh, out);
}

async function publish(files: Record<string, string>): Promise<void> {
	await build(files);
	await releases.take();
}

const statusOf = async (path: string) => (await fetch(base + path)).status;
const textOf = async (path: string) => (await fetch(base + path)).text();

/** Long enough to be on its way for a while. */
const page = (number: number) =>
	`<script src="/_astro/app.${number}.js"></script>${`第${number}版`.repeat(20_000)}`;

/** Asks as fast as the machine allows, until it is told to stop; each answer is judged. */
async function hammer(
	judge: (status: number, text: string) => Promise<void>,
	until: Promise<void>,
) {
	let going = true;
	void until.then(() => (going = false));
	const agent = new Agent({ keepAlive: true, maxSockets: 8 });
	const ask = () =>
		new Promise<{ status: number; text: string }>((done, fail) => {
			get(base, { agent }, (response) => {
				let text = '';
				response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
				response.on('end', () => done({ status: response.statusCode ?? 0, text }));
				response.on('error', fail);
			}).on('error', fail);
		});
	let count = 0;
	const one = async () => {
		while (going) {
			const { status, text } = await ask();
			await judge(status, text);
			count += 1;
		}
	};
	await Promise.all(Array.from({ length: 8 }, one));
	agent.destroy();
	return count;
}

const switches = countOf({ short: 20, whole: 120 });
test(`${switches} switches while it is asked without pause: each answer whole, of one release, its script still there`, async () => {
	const files = (number: number) => ({
		'index.html': page(number),
		[`_astro/app.${number}.js`]: `${number}`,
	});
	await publish(files(0));
	let newest = 0;
	const wrong: string[] = [];
	const seen = new Set<string>();
	const judge = async (status: number, text: string) => {
		const number = /app\.(\d+)\.js/.exec(text)?.[1] ?? '';
		if (status !== 200 || text !== page(Number(number))) wrong.push(`${status} ${text.length}`);
		seen.add(number);
		const script = await fetch(`${base}/_astro/app.${number}.js`);
		if (script.status !== 200 || (await script.text()) !== number) wrong.push(`script ${number}`);
	};
	const switching = (async () => {
		while (newest < switches) {
			await publish(files(newest + 1));
			newest += 1;
			expect(await textOf('/')).toBe(page(newest));
		}
	})();
	const answers = await hammer(judge, switching);
	await switching;
	console.log(`${switches} 次切换，${answers} 个回答，来自 ${seen.size} 个版本`);
	expect(wrong).toEqual([]);
	expect(answers).toBeGreaterThan(switches);
	expect(seen.size).toBeGreaterThan(20);
	const left = () => readdirSync(`${out}.releases`).filter((name) => name !== 'kept');
	await expect.poll(left).toHaveLength(1);
}, 120_000);

test('an answer on its way through a switch comes whole from the release it began in', async () => {
	const long = '长'.repeat(4_000_000);
	await publish({ 'index.html': long });
	const [old = ''] = readdirSync(`${out}.releases`);
	const response = await fetch(base);
	const reader = response.body?.getReader();
	let length = (await reader?.read())?.value?.length ?? 0;
	await publish({ 'index.html': '短' });
	expect(existsSync(join(`${out}.releases`, old))).toBe(true);
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
		length += part.value.length;
	expect(length).toBe(Buffer.byteLength(long));
	expect(await textOf('/')).toBe('短');
	await expect.poll(() => existsSync(join(`${out}.releases`, old))).toBe(false);
});

test('an answer that nobody waits for any more lets its release go', async () => {
	await publish({ 'index.html': '长'.repeat(4_000_000) });
	const [old = ''] = readdirSync(`${out}.releases`);
	const gone = new AbortController();
	const response = await fetch(base, { signal: gone.signal });
	await response.body?.getReader().read();
	await publish({ 'index.html': '短' });
	gone.abort();
	await expect.poll(() => existsSync(join(`${out}.releases`, old))).toBe(false);
});

const hashed = [
	'_astro/app.BxY3k9_a.js',
	'_astro/search-worker-BxY3k9_a.js',
	'pagefind/2024-2026/index/unknown_1e75393.pf_index',
	'pagefind/2024-2026/filter/unknown_1e75393.pf_filter',
	'pagefind/2024-2026/pagefind.unknown_1e75393.pf_meta',
];
const withdrawn = [
	'files/1e75393/名单.pdf',
	'_astro/合影.BxY3k9_a.jpg',
	'_astro/合影.BxY3k9_a_2x.avif',
	'pagefind/2024-2026/page/unknown_1e75393.pf_page',
	'notices/20260101-0900/index.html',
	'calendar/a.ics',
	'pagefind/2024-2026/pagefind-entry.json',
];

test('a page opened before goes on working: its hashed files stay, what was taken down is gone at once', async () => {
	await publish(Object.fromEntries([...hashed, ...withdrawn].map((path) => [path, path])));
	for (const path of [...hashed, ...withdrawn]) expect(await statusOf(`/${path}`), path).toBe(200);
	await publish({ 'index.html': '新的' });
	for (const path of hashed) expect(await textOf(`/${path}`), path).toBe(path);
	for (const path of withdrawn) expect(await statusOf(`/${path}`), path).toBe(404);
	const { headers } = await fetch(`${base}/${hashed[0] ?? ''}`);
	expect(headers.get('cache-control')).toContain('immutable');
	// The folder of the plain build has none of it.
	expect(readdirSync(out).sort()).toEqual(['404.html', 'index.html']);
});

test('hashed files stay over many switches, and go after 48 hours', async () => {
	const [script = '', other = ''] = hashed;
	await publish({ [script]: '旧' });
	for (let number = 0; number < 5; number += 1) await publish({ 'index.html': `${number}` });
	expect(await textOf(`/${script}`)).toBe('旧');
	const hours = (count: number) => new Date(Date.now() - count * 3_600_000);
	utimesSync(join(`${out}.releases/kept`, script), hours(47), hours(47));
	await publish({ [other]: '新' });
	expect(await statusOf(`/${script}`)).toBe(200);
	utimesSync(join(`${out}.releases/kept`, script), hours(49), hours(49));
	await publish({ 'index.html': '再' });
	expect(await statusOf(`/${script}`)).toBe(404);
	expect(await statusOf(`/${other}`)).toBe(200);
});

test('what an earlier start has left goes, but for its hashed files; that of one that runs stays', async () => {
	const [script = ''] = hashed;
	const left = (name: string) => join(`${out}.releases`, name);
	for (const name of ['4194304-3', '1-7']) {
		mkdirSync(dirname(join(left(name), script)), { recursive: true });
		writeFileSync(join(left(name), script), name);
	}
	await publish({ 'index.html': '新的' });
	expect(existsSync(left('4194304-3'))).toBe(false);
	expect(existsSync(left('1-7'))).toBe(true);
	expect(await textOf(`/${script}`)).toBe('4194304-3');
});

test('while another build switches, no half of it is served', async () => {
	const many = (number: number) =>
		Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a/${index}.html`, `${number}`]));
	await publish(many(0));
	let number = 0;
	const told = new AbortController();
	const builder = (async () => {
		while (!told.signal.aborted) {
			number += 1;
			await build(many(number));
			await new Promise((done) => setTimeout(done, 15));
		}
	})();
	for (let turn = 0; turn < 20; turn += 1) {
		await releases.take().catch(() => undefined);
		const texts = new Set(
			await Promise.all([0, 10, 20, 30, 39].map((index) => textOf(`/a/${index}.html`))),
		);
		expect([...texts]).toHaveLength(1);
	}
	told.abort();
	await builder;
}, 60_000);

test('before the first build it asks for patience, and redirects and refusals carry nosniff too', async () => {
	for (const [path, init, status] of [
		['/', {}, 503],
		['/', { method: 'POST' }, 405],
	] as const) {
		const response = await fetch(base + path, init);
		expect(response.status).toBe(status);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
	await publish({ 'notices/index.html': '通知' });
	for (const [path, status] of [
		['/notices', 301],
		['/nothing', 404],
		['/%ff', 404],
		['/notices/', 200],
	] as const) {
		const response = await fetch(base + path, { redirect: 'manual' });
		expect(response.status).toBe(status);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	}
});
