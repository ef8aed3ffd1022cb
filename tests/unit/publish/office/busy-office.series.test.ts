/** Twenty people save beside two hundred readers a second: no error, nothing lost, and nobody waits. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { hasNginx } from '../../../nginx.ts';
import { seeded } from '../../../seeded.ts';
import { notice } from '../../admin/server/office.ts';
import { asked, busyOffice, type BusyOffice } from './busy.ts';
import { freePort } from '../../../ports.ts';

const people = 20;
const readersASecond = 200;
const seconds = Number(
	process.env['OFFICE_SECONDS'] ?? countOf({ short: 0, whole: 20, long: 600 }),
);
/** Seconds between two saves of one person, in the middle; a short run is not waited for as long again. */
const pause = Math.min(30, seconds / 2);

interface Work {
	/** Milliseconds of each save. */
	took: number[];
	errors: string[];
	/** The last text that was answered, by file. */
	last: Map<string, string>;
	marks: string[];
}

async function saveAsOne(
	office: BusyOffice,
	who: number,
	until: number,
	work: Work,
): Promise<void> {
	const random = seeded(startingSeed + who);
	const path = `content/notices/20261123-09${String(who + 10)}.md`;
	// One in four changes what residents see.
	const stage = who % 4 === 0 ? '' : 'stage: draft\n';
	let base: string | undefined;
	await wait(random() * pause * 1_000);
	for (let round = 0; performance.now() < until; round += 1) {
		const mark = `第${who}位第${round}次`;
		const raw = `${notice(`停水检修之${who}`, stage)}\n${mark}写的。\n`;
		const file = { path, raw, ...(base === undefined ? {} : { base }) };
		const ask = { author: '', what: '修改', file, media: [] };
		const { status, text, took } = await asked(
			office.base,
			'/admin/api/save',
			ask,
			office.tokens[who],
		);
		work.took.push(took);
		if (status !== 200) work.errors.push(`${status} ${text.slice(0, 300)}`);
		else {
			base = hashOf(raw);
			work.last.set(path, raw);
			work.marks.push(mark);
		}
		await wait((0.5 + random()) * pause * 1_000);
	}
}

const pages = ['/', '/notices/', '/policies/', '/activities/', '/search/'];

async function read(base: string, until: number) {
	const random = seeded(startingSeed);
	const took: number[] = [];
	const errors: string[] = [];
	const under: Promise<void>[] = [];
	const begun = performance.now();
	for (let count = 0; performance.now() < until; count += 1) {
		const page = pages[Math.floor(random() * pages.length)] ?? '/';
		const one = asked(base, page).then(
			(answer) => {
				took.push(answer.took);
				if (answer.status !== 200) errors.push(`${page} ${answer.status}`);
			},
			(error: unknown) => void errors.push(String(error)),
		);
		under.push(one);
		const next = begun + (count * 1_000) / readersASecond - performance.now();
		if (next > 1) await wait(next);
	}
	await Promise.all(under);
	return { took, errors };
}

/** All that the page of the way in needs, one after the other, from nothing. Milliseconds. */
async function signInPage(base: string): Promise<number> {
	const page = await asked(base, '/admin/sign-in/');
	const parts = [...page.text.matchAll(/(?:src|href)="(\/admin\/assets\/[^"]+)"/g)];
	const loaded = await Promise.all(parts.map(([, part = '']) => asked(base, part)));
	const me = await asked(base, '/admin/api/accounts/me', {});
	for (const { status } of [page, ...loaded, me]) expect(status).toBe(200);
	return page.took + Math.max(...loaded.map(({ took }) => took)) + me.took;
}

const at = (all: readonly number[], part: number) =>
	Math.round([...all].sort((a, b) => a - b)[Math.floor(all.length * part)] ?? 0);

test.runIf(hasNginx && seconds > 0)(
	`${people} people for ${seconds} seconds beside ${readersASecond} readers a second`,
	{ timeout: (seconds + 300) * 1_000 },
	async () => {
		const office = await busyOffice(people, await freePort());
		const work: Work = { took: [], errors: [], last: new Map(), marks: [] };
		const until = performance.now() + seconds * 1_000;
		const entrances: number[] = [];
		const visit = async () => {
			while (performance.now() < until) {
				entrances.push(await signInPage(office.base));
				await wait(2_000);
			}
		};
		const [readers] = await Promise.all([
			read(office.base, until),
			visit(),
			...office.tokens.map((_, who) => saveAsOne(office, who, until, work)),
		]);
		const load = loadavg()[0]?.toFixed(1);
		console.log(
			[
				`${people} 人存了 ${work.took.length} 次：中间 ${at(work.took, 0.5)}、p99 ${at(work.took, 0.99)}、最长 ${at(work.took, 1 - 1e-9)} 毫秒，出错 ${work.errors.length}`,
				`读者 ${readers.took.length} 次（每秒 ${Math.round(readers.took.length / seconds)}）：中间 ${at(readers.took, 0.5)}、p99 ${at(readers.took, 0.99)} 毫秒，出错 ${readers.errors.length}`,
				`登录页 ${entrances.length} 次：中间 ${at(entrances, 0.5)}、最长 ${at(entrances, 1 - 1e-9)} 毫秒；机器负荷 ${load}（SEED=${startingSeed}）`,
			].join('\n'),
		);
		const content = join(office.data, 'content');
		for (const [path, raw] of work.last)
			expect(readFileSync(join(office.data, path), 'utf8'), path).toBe(raw);
		const log = ['log', '--all', '-p', '--format=', '--', 'notices'];
		const history = execFileSync('git', log, {
			cwd: content,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
		});
		expect(work.marks.filter((mark) => !history.includes(mark))).toEqual([]);
		office.server.kill();
		await once(office.server, 'exit');
		await office.nginx.stop();
		rmSync(office.data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		expect(work.errors).toEqual([]);
		expect(readers.errors).toEqual([]);
	},
);
