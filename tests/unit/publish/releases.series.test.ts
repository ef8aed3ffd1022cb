/** Every answer is whole and of one release, however often the site is switched. */
import { existsSync, readdirSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOf } from '../../length.ts';
import { servedReleases } from './served-releases.ts';

const site = servedReleases();
const { publish, textOf } = site;

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
			get(site.base, { agent }, (response) => {
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

const switches = countOf({ short: 10, whole: 50, long: 500 });
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
		const script = await fetch(`${site.base}/_astro/app.${number}.js`);
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
	expect(seen.size).toBeGreaterThan(switches / 2);
	const left = () => readdirSync(`${site.out}.releases`).filter((name) => name !== 'kept');
	await expect.poll(left).toHaveLength(1);
}, 120_000);

test('an answer on its way through a switch comes whole from the release it began in', async () => {
	const long = '长'.repeat(4_000_000);
	await publish({ 'index.html': long });
	const [old = ''] = readdirSync(`${site.out}.releases`);
	const response = await fetch(site.base);
	const reader = response.body?.getReader();
	let length = (await reader?.read())?.value?.length ?? 0;
	await publish({ 'index.html': '短' });
	expect(existsSync(join(`${site.out}.releases`, old))).toBe(true);
	for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
		length += part.value.length;
	expect(length).toBe(Buffer.byteLength(long));
	expect(await textOf('/')).toBe('短');
	await expect.poll(() => existsSync(join(`${site.out}.releases`, old))).toBe(false);
});

test('an answer that nobody waits for any more lets its release go', async () => {
	await publish({ 'index.html': '长'.repeat(4_000_000) });
	const [old = ''] = readdirSync(`${site.out}.releases`);
	const gone = new AbortController();
	const response = await fetch(site.base, { signal: gone.signal });
	await response.body?.getReader().read();
	await publish({ 'index.html': '短' });
	gone.abort();
	await expect.poll(() => existsSync(join(`${site.out}.releases`, old))).toBe(false);
});
