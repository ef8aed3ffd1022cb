/** Every answer of nginx is whole and of one release while the site is switched again and again. */
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { countOf } from '../../../length.ts';
import { nginxOver } from './nginx-over.ts';
import { hasNginx } from '../../../nginx.ts';
import { home, quickOffice } from './office.ts';
import { scriptOf, versionOf, wholePage } from './small-site.ts';

interface Answer {
	status: number;
	text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

function ask(address: string): Promise<Answer> {
	return new Promise((done, fail) => {
		get(address, { agent }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => done({ status: response.statusCode ?? 0, text }));
			response.on('error', fail);
		}).on('error', fail);
	});
}

/** Questions a second. */
const rate = 200;
const addresses = ['/', '/notices/a/', '/notices/', '/notices/b/'];

/** Asks at that rate until it is told to stop, whether or not the answers come. */
async function load(
	base: string,
	judge: (path: string, answer: Answer) => Promise<void>,
	until: Promise<unknown>,
) {
	const told = new AbortController();
	void until.finally(() => told.abort());
	const asked: Promise<void>[] = [];
	const begun = performance.now();
	while (!told.signal.aborted) {
		const due = ((performance.now() - begun) / 1000) * rate;
		while (asked.length < due) {
			const path = addresses[asked.length % addresses.length] ?? '/';
			asked.push(
				ask(base + path).then(
					(answer) => judge(path, answer),
					(error: unknown) => judge(path, { status: 0, text: String(error) }),
				),
			);
		}
		await wait(5);
	}
	await Promise.all(asked);
	return asked.length;
}

const switches = countOf({ short: 3, whole: 20, long: 200 });

test.skipIf(!hasNginx)(
	`${rate} questions a second during ${switches} switches: each answer 200, whole, of one release, its script still there`,
	{ timeout: 60_000 + 20_000 * switches },
	async () => {
		for (const voice of ['log', 'error'] as const) vi.spyOn(console, voice).mockReturnValue();
		const given = quickOffice();
		given.push({ ...home, 'a.txt': '停水\n周四', 'b.txt': '停电\n周五' });
		await given.publish();
		const base = await nginxOver(given.places);
		const opened = await ask(base);
		const wrong: string[] = [];
		const seen = new Set<string>();
		const judge = async (path: string, { status, text }: Answer) => {
			if (status !== 200 || !wholePage(text)) wrong.push(`${path} ${status} ${text.slice(0, 80)}`);
			const version = versionOf(text);
			if (seen.has(version)) return;
			seen.add(version);
			const script = await ask(base + scriptOf(text));
			if (script.status !== 200 || !script.text.includes(version))
				wrong.push(`${scriptOf(text)} ${script.status}`);
		};
		const switching = (async () => {
			for (let number = 0; number < switches; number += 1) {
				given.push({ 'a.txt': `停水\n第${number}次` });
				expect(await given.publish()).toBe(0);
			}
		})();
		const answers = await load(base, judge, switching);
		await switching;
		vi.restoreAllMocks();
		console.log(`${switches} 次切换，${answers} 个回答，来自 ${seen.size} 个版本`);
		expect(wrong).toEqual([]);
		expect(seen.size).toBeGreaterThan(switches / 2);
		// Opened before all of them.
		expect((await ask(base + scriptOf(opened.text))).status).toBe(200);
		agent.destroy();
	},
);
