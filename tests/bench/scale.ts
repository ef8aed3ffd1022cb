/**
 * `npm run bench:scale`: how long a cold build takes, how long one article from its commit until it is live, and how
 * much memory: the sample, 1,000 and 10,000 generated entries (50,000 with `-- --only 50000`), beside Hugo and Pagefind
 * over the same Markdown. `-- --only 1000` measures one size, `--runs 3` the middle of three builds.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../../publish/files-of.ts';
import { writeContent } from './scale/content.ts';
import { hugoAndPagefind } from './scale/hugo.ts';
import { median, medianOf, type Measured } from './scale/measured.ts';
import { coldBuild } from './scale/ours.ts';
import { publications } from './scale/published.ts';
import type { Published } from './scale/publisher.ts';
import { texts } from './scale/texts.ts';
import { conditions, load } from './search/conditions.ts';
import { fixed, tableOf } from './search/table.ts';

/** Size → runs of whole builds: at ten thousand entries one takes minutes. */
const sizes: Record<string, number> = { sample: 3, 1000: 3, 10000: 1, 50000: 1 };
/** What is measured where nothing is said. */
const usual = ['sample', '1000', '10000'];
/** Seconds from a commit to the switched site; at ten thousand entries a share of Hugo and Pagefind's whole run. */
const live: Record<string, number> = { sample: 1.5, 1000: 1.5, 50000: 25 };
const liveShare = 0.25;
/** At most so many times Hugo and Pagefind from nothing. */
const coldShare = 2;

const { values } = parseArgs({
	options: { only: { type: 'string', multiple: true }, runs: { type: 'string' } },
});
const unknown = values.only?.find((size) => !(size in sizes));
if (unknown !== undefined || !(Number(values.runs ?? 1) >= 1)) {
	console.error(`可以写的有：--only ${Object.keys(sizes).join('、--only ')}、--runs 次数`);
	process.exit(2);
}

interface Pair {
	ours: Measured;
	theirs: Measured;
}

const changes = 3;

function contentOf(size: string): string {
	const content = `${folder}/content-${size}`;
	if (size !== 'sample') writeContent(content, Number(size), text);
	else {
		rmSync(content, { recursive: true, force: true });
		cpSync('content', content, { recursive: true });
	}
	return content;
}

const sum = ({ steps }: Published) => steps.reduce((all, { seconds }) => all + seconds, 0);

/** A row a kind of change: the middle of several, each step by itself. */
function rowsOf(all: readonly Published[]): string[][] {
	return [...Map.groupBy(all, ({ change }) => change)].map(([change, some]) => [
		change,
		fixed(median(some.map(sum)), 2),
		fixed(median(some.map(({ processor }) => processor)), 2),
		...stepsOf(all).map((name) =>
			fixed(
				median(some.map(({ steps }) => steps.find((step) => step.name === name)?.seconds ?? 0)),
				2,
			),
		),
	]);
}

const stepsOf = ([first]: readonly Published[]) => (first?.steps ?? []).map(({ name }) => name);

/** @returns whether it is as quick as it must be */
async function measureLive(size: string, theirs: Measured): Promise<boolean> {
	const content = contentOf(size);
	const { all, memory } = await publications(content, `${folder}/published-${size}`, changes);
	const slowest = Math.max(
		...[...Map.groupBy(all.slice(1), ({ change }) => change).values()].map((some) =>
			median(some.map(sum)),
		),
	);
	const most = live[size] ?? theirs.seconds * liveShare;
	console.log(
		`\n${size}：从提交到上线，${changes} 次的中位数，负载 ${load()}，内存最多 ${fixed(memory / 1e6)} MB`,
	);
	console.log(tableOf(['秒', '合计', '处理器', ...stepsOf(all)], rowsOf(all)));
	console.log(
		`最慢的一种 ${fixed(slowest, 2)} 秒，要求不超过 ${fixed(most, 2)} 秒；是 Hugo + Pagefind 全部重做的 ${fixed(slowest / theirs.seconds, 2)} 倍`,
	);
	rmSync(content, { recursive: true });
	return slowest <= most;
}

const folder = resolve('.cache/bench/scale');
const text = texts();

const row = (name: string, { seconds, processor, memory }: Measured) => [
	name,
	fixed(seconds, 1),
	fixed(processor, 1),
	`${fixed(memory / 1e6)} MB`,
];

/** Ours and theirs in turn, so that what else the machine does meets both. */
async function measure(size: string): Promise<Pair> {
	const content = contentOf(size);
	const out = `${folder}/site-${size}`;
	const runs: Pair[] = [];
	for (let run = 0; run < Number(values.runs ?? sizes[size]); run += 1)
		runs.push({
			ours: await coldBuild(content, out),
			theirs: await hugoAndPagefind(content, `${folder}/hugo-${size}`),
		});
	const pair = {
		ours: medianOf(runs.map(({ ours }) => ours)),
		theirs: medianOf(runs.map(({ theirs }) => theirs)),
	};
	const pages = [out, `${folder}/hugo-${size}/public`].map((site) => filesOf(site, '.html').length);
	console.log(`\n${size} 篇，${runs.length} 次的中位数，负载 ${load()}`);
	console.log(
		tableOf(
			['', '秒', '处理器秒', '内存峰值', '网页'],
			[
				[...row('邻里，从头生成', pair.ours), String(pages[0])],
				[...row('Hugo + Pagefind', pair.theirs), String(pages[1])],
			],
		),
	);
	console.log(
		`是它的 ${fixed(pair.ours.seconds / pair.theirs.seconds, 1)} 倍（处理器 ${fixed(pair.ours.processor / pair.theirs.processor, 1)} 倍）`,
	);
	rmSync(content, { recursive: true });
	return pair;
}

mkdirSync(folder, { recursive: true });
console.log(conditions());
console.log(`文章约 1,200 字，取自${text.from}；一半通知，四分之一活动，没有图片，每篇两个主题。`);
const chosen = Object.keys(sizes).filter((size) => (values.only ?? usual).includes(size));
for (const size of chosen) {
	const { ours, theirs } = await measure(size);
	const isLive = await measureLive(size, theirs);
	const isCold = size === 'sample' || ours.seconds <= theirs.seconds * coldShare;
	if (!isLive || !isCold) process.exitCode = 1;
}
