/** One set of pages: every engine built, asked and judged, then ours looked at closely. */
import { mkdirSync } from 'node:fs';
import { measure, type InBrowser } from './browser.ts';
import { load } from './conditions.ts';
import type { Built, Engine } from './engine.ts';
import { marksOf, mean, quantile, type Judged } from './marks.ts';
import { missReport } from './misses.ts';
import { ours } from './ours.ts';
import { flexsearch } from './peers/flexsearch.ts';
import { minisearchPairs, minisearchWords } from './peers/minisearch.ts';
import { orama } from './peers/orama.ts';
import { pagefind } from './peers/pagefind.ts';
import { kinds, queriesOf, type Query } from './queries.ts';
import { browserReport, bytesReport, kindReport, qualityReport } from './report.ts';
import { charactersOf, type PageSet } from './sets.ts';
import { targetReport } from './targets.ts';
import { truthOf, type Truth } from './truth.ts';
import { bytesOf, sizeOf } from './weight.ts';

interface Wanted {
	peers: boolean;
	browser: boolean;
	misses: boolean;
}

type Asked = { query: Query; truth: Truth };

const peers: Engine[] = [pagefind, flexsearch, minisearchWords, minisearchPairs, orama];
const heavy: Record<string, string[]> = { sample: ['社区', '清和', '居民'] };
const boilerplate = ['规定', '中华人民共和国', '部门应当'];
/** Each way of running is slower than this machine by so much. */
const ways = [
	{ name: 'Worker', slower: 1, worker: true },
	{ name: 'Worker 4×', slower: 4, worker: true },
	{ name: '页面线程 4×', slower: 4, worker: false },
];

async function judge(built: Built, all: readonly Asked[]): Promise<Judged[]> {
	const judged: Judged[] = [];
	for (const { query, truth } of all)
		judged.push({ query, truth, asked: await built.ask(query.text) });
	return judged;
}

/** Of each kind the first few, which are already drawn at random. */
function few(all: readonly Query[], each: number): string[] {
	return kinds.flatMap((kind) => {
		const own = all.filter((query) => query.kind === kind);
		return own.slice(0, each).map(({ text }) => text);
	});
}

/** Ordinary ones: found, and not nearly everywhere. */
function ordinary(all: readonly Asked[], count: number): string[] {
	const chosen = all.filter(({ query: { kind, text }, truth: { right } }) => {
		const ordinaryKind = ['按词', '名称', '多词', '数字拉丁'].includes(kind);
		return ordinaryKind && text.length <= 8 && right.size > 0 && right.size <= 400;
	});
	const step = Math.max(1, Math.floor(chosen.length / count));
	return chosen
		.filter((_, place) => place % step === 0)
		.slice(0, count)
		.map(({ query }) => query.text);
}

/** Prints the tables of one set. @returns whether what issue 4 asks holds */
export async function measureSet(set: PageSet, folder: string, wanted: Wanted): Promise<boolean> {
	const { name, pages, made } = set;
	const queries = queriesOf(set);
	const right = truthOf(pages);
	const all = queries.map((query) => ({ query, truth: right(query) }));
	console.log(
		`\n== ${name}：${pages.length} 页，平均 ${Math.round(mean(pages.map(charactersOf)))} 字，${queries.length} 个提问；${made}；负载 ${load()}`,
	);
	const own = await ours(pages, `${folder}/ours`);
	const judged = await judge(own, all);
	const rows = [{ built: own, judged }];
	if (wanted.peers)
		for (const [place, engine] of peers.entries()) {
			const at = `${folder}/peer-${place}`;
			mkdirSync(at);
			const built = await engine(pages, at);
			rows.push({ built, judged: await judge(built, all) });
		}
	console.log(`\n${qualityReport(rows)}`);
	console.log(`\n${kindReport(judged)}`);
	const size = sizeOf(`${folder}/ours`);
	const bytes = await bytesOf(`${folder}/ours`, few(queries, 6).slice(0, 51));
	console.log(`\n${bytesReport(own, size, bytes, judged)}`);
	const usual = ordinary(all, 36);
	const boilerplateHere = heavy[name] ?? boilerplate;
	const seen: InBrowser[] = wanted.browser
		? await measure(`${folder}/ours`, ways, usual.slice(0, 5), [
				...usual.slice(5),
				...boilerplateHere,
			])
		: [];
	if (wanted.browser) console.log(`\n${browserReport(seen, boilerplateHere)}`);
	if (wanted.misses) console.log(`\n${missReport(judged, pages)}`);
	const marks = marksOf(judged);
	const slow = seen.map(({ warm }) => {
		const plain = warm.filter(({ text }) => !boilerplateHere.includes(text));
		return quantile(
			plain.map(({ ms }) => ms),
			0.5,
		);
	});
	const first = seen[0] ? mean(seen[0].first.map((one) => one.bytes)) : undefined;
	const { text, held } = targetReport(name, {
		marks,
		bytes,
		first,
		slow: Math.max(...slow.slice(1)),
	});
	console.log(`\n${text}`);
	return held;
}
