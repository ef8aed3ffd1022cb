/**
 * `npm run bench:scale`: how long a cold build takes and how much memory, at 1,000 and 10,000 generated entries,
 * beside Hugo and Pagefind over the same Markdown. `-- --only 1000` measures one size, `--runs 3` the middle of three.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../../publish/files-of.ts';
import { writeContent } from './scale/content.ts';
import { hugoAndPagefind } from './scale/hugo.ts';
import { medianOf, type Measured } from './scale/measured.ts';
import { coldBuild } from './scale/ours.ts';
import { texts } from './scale/texts.ts';
import { conditions, load } from './search/conditions.ts';
import { fixed, tableOf } from './search/table.ts';

/** Entries → runs: at ten thousand one takes minutes. */
const sizes: Record<string, number> = { 1000: 3, 10000: 1 };
/** At most so many times Hugo and Pagefind at the larger size, and so many times the smaller size. */
const targets = { ratio: 4.5, growth: 11 };

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
	const content = `${folder}/content-${size}`;
	const out = `${folder}/site-${size}`;
	writeContent(content, Number(size), text);
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
const chosen = Object.keys(sizes).filter((size) => values.only?.includes(size) ?? true);
const pairs = new Map<string, Pair>();
for (const size of chosen) pairs.set(size, await measure(size));

const [few, many] = ['1000', '10000'].map((size) => pairs.get(size));
if (many) {
	const ratio = many.ours.seconds / many.theirs.seconds;
	const growth = few ? many.ours.seconds / few.ours.seconds : 0;
	console.log(
		`\n10000 篇是 Hugo + Pagefind 的 ${fixed(ratio, 1)} 倍，要求不超过 ${targets.ratio} 倍`,
	);
	if (few)
		console.log(`从 1000 篇到 10000 篇是 ${fixed(growth, 1)} 倍，要求不超过 ${targets.growth} 倍`);
	if (ratio > targets.ratio || growth > targets.growth) process.exitCode = 1;
}
