/**
 * A publisher that stands, in a process of its own: publishes a repository once from nothing, and then after each of
 * several small changes. `<repository> <folder to publish to> <changes of each kind>`; says what it measured by message.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../../publish/command/publisher.ts';
import { realSteps } from '../../../publish/command/real-steps.ts';
import { readStatus } from '../../../publish/command/status.ts';
import { placesIn } from '../../../publish/release/places.ts';

export interface Published {
	change: string;
	/** Of each step, until the site is switched. */
	steps: { name: string; seconds: number }[];
	/** Of this process, clearing away included. */
	processor: number;
}

const [repo = '', to = '', count = '3'] = process.argv.slice(2);
const places = placesIn(to);
const steps = realSteps(repo, places);
const notices = join(repo, 'notices');

const inRepo = (...given: string[]) =>
	execFileSync('git', [
		'-C',
		repo,
		'-c',
		'user.name=bench',
		'-c',
		'user.email=bench@localhost',
		...given,
	]);

function newNotice(number: number): void {
	const body = '请相关居民提前储水，来水后先放两分钟。'.repeat(20);
	writeFileSync(
		join(notices, `20261122-08${String(number + 10)}.md`),
		`---\ntitle: 第${number}次停水检修的通知\nsummary: 周四上午停水检修，请提前储水备用。\npublishedAt: 2026-11-22 08:${String(number + 10)}\nkind: outage\n---\n\n${body}\n`,
	);
}

/** Public ones that stand as they were written. */
const standing = readdirSync(notices)
	.sort()
	.filter((name) => {
		const text = readFileSync(join(notices, name), 'utf8');
		return !/^(stage|draft|withdrawn|expiresAt|replacedBy):/m.test(text);
	});

function oldNotice(number: number): void {
	const name = standing[Math.floor(standing.length / (number + 2))] ?? '';
	appendFileSync(join(notices, name), `\n又补充了一段，请大家看看第${number}次的说明。\n`);
}

async function measured(change: string): Promise<Published> {
	const before = process.cpuUsage();
	const exit = await publish(places, { demo: true, allowShrink: false, again: false }, steps);
	const { user, system } = process.cpuUsage(before);
	const status = readStatus(places)?.lastTry;
	if (exit !== 0 || status?.outcome !== 'published') throw new Error(`没有发布成功：${exit}`);
	const live = status.steps.filter(({ name }) => name !== '清理');
	return { change, steps: live, processor: (user + system) / 1e6 };
}

process.send?.(await measured('从头发布'));
for (let number = 0; number < Number(count); number += 1)
	for (const [change, make] of [
		['新的一篇', newNotice],
		['改旧的一篇', oldNotice],
	] as const) {
		make(number);
		inRepo('add', '--all');
		inRepo('commit', '--quiet', '-m', change);
		process.send?.(await measured(change));
	}
