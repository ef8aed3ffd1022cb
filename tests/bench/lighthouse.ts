/**
 * `npm run bench:lighthouse`: Lighthouse's four marks for one page of each kind, as a phone sees them, and beside them
 * what Starlight makes of the same documents.
 * `SITE_OUT` = another built folder. Fails below performance 98 (median) or 100 of the others.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { launch, type Options } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { folderSite } from '../../publish/releases.ts';
import { listen, siteServer } from '../../publish/server.ts';
import { findBrowser } from '../../publish/setup.mjs';
import { starlightSite } from './starlight/built.ts';

const site = resolve(process.env['SITE_OUT'] || 'dist');
if (!existsSync(site)) {
	console.error('还没有生成过网站，请先运行 npm run build。');
	process.exit(1);
}
process.env['SITE_OUT'] = site;
const { layouts, missing } = await import('../browser/pages.ts');

const measured = [
	'home',
	'list of notices',
	'notice',
	'policy',
	'report with results and photographs',
	'slogan',
	'campaign',
	'volunteer',
	'plan beside its summary',
	'guide',
	'account',
	'catalogue',
	'issue of a board',
	'building',
	'calendar',
	'contacts',
	'search',
];
const runs = 3;
const marks = [
	{ id: 'performance', label: '性能', least: 98 },
	{ id: 'accessibility', label: '无障碍', least: 100 },
	{ id: 'best-practices', label: '最佳实践', least: 100 },
	{ id: 'seo', label: '搜索优化', least: 100 },
] as const;

const median = (numbers: number[]) =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** `color-contrast: Background and foreground … (.often > a)` */
function failures(result: Result): string[] {
	return marks.slice(1).flatMap(({ id }) =>
		(result.categories[id]?.auditRefs ?? [])
			.filter(({ weight }) => weight > 0)
			.map((reference) => result.audits[reference.id])
			.filter((audit) => audit !== undefined)
			.filter(({ score }) => score !== null && score < 1)
			.map((audit) => `${audit.id}: ${audit.title} ${detailsOf(audit.details)}`),
	);
}

/** What slows a page: audits that count for performance or say how much they would save. */
function slow(result: Result): string[] {
	return (result.categories['performance']?.auditRefs ?? [])
		.map(({ id }) => result.audits[id])
		.filter((audit) => audit !== undefined)
		.filter(({ score }) => score !== null && score < 0.9)
		.map(({ id, title, displayValue = '' }) => `${id}: ${title} ${displayValue}`);
}

/** Up to three places: selectors, addresses or messages. */
function detailsOf(details: unknown): string {
	const text = JSON.stringify(details ?? {});
	const found = [
		...text.matchAll(/"(?:selector|sourceLocation|source|description|url)":"([^"]+)"/g),
	];
	const places = [...new Set(found.map(([, place = '']) => place))].slice(0, 3);
	return places.length > 0 ? `(${places.join('; ')})` : '';
}

async function serving(folder: string) {
	const server = siteServer(folderSite(folder));
	await listen(server, 0);
	return { server, port: (server.address() as AddressInfo).port };
}

const peer = starlightSite();
const own = await serving(site);
const theirs = await serving(peer.site);
const browserPath = findBrowser();
const options: Options = {
	chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
	logLevel: 'error',
	...(browserPath ? { chromePath: browserPath } : {}),
};

/** One run in a browser of its own, as a first visit. */
async function run(port: number, path: string): Promise<Result> {
	const browser = await launch(options);
	try {
		const done = await lighthouse(`http://127.0.0.1:${port}${path}`, {
			port: browser.port,
			logLevel: 'error',
			onlyCategories: marks.map(({ id }) => id),
		});
		if (!done) throw new Error(`Lighthouse 没有量出 ${path}`);
		if (done.lhr.runtimeError) throw new Error(`${path}：${done.lhr.runtimeError.message}`);
		return done.lhr;
	} finally {
		browser.kill();
	}
}

async function measure(port: number, path: string): Promise<Result[]> {
	const results: Result[] = [];
	while (results.length < runs)
		// A run whose trace the browser lost is no measure of the page; a second loss ends the bench.
		results.push(await run(port, path).catch(() => run(port, path)));
	return results;
}

const rows: Record<string, string | number>[] = [];
const faults: string[] = [];
let conditions = '';
try {
	const pages = [
		...layouts.filter(({ name }) => measured.includes(name)).map((one) => ({ ...one, ...own })),
		...peer.pages.map((path) => ({ name: 'Starlight', path, ...theirs })),
	];
	for (const { name, path, port } of pages) {
		const results = await measure(port, path);
		const isOurs = port === own.port;
		const row: Record<string, string | number> = { 页面: isOurs ? path : `Starlight ${path}` };
		for (const { id, label, least } of marks) {
			const mark = Math.round(
				100 * median(results.map(({ categories }) => categories[id]?.score ?? 0)),
			);
			row[label] = mark;
			if (isOurs && mark < least) faults.push(`${path}（${name}）${label} ${mark}，要 ${least}`);
		}
		row['各次性能'] = results
			.map(({ categories }) => Math.round(100 * (categories['performance']?.score ?? 0)))
			.join(' ');
		const last = results.at(-1);
		if (!last) continue;
		const weight = last.audits['total-byte-weight']?.numericValue ?? 0;
		row['传送 KB'] = Math.round(weight / 1000);
		row['画出来 秒'] = Number(
			((last.audits['largest-contentful-paint']?.numericValue ?? 0) / 1000).toFixed(1),
		);
		rows.push(row);
		if (isOurs && Number(row['性能']) < 98) faults.push(...slow(last).map((line) => `  ${line}`));
		if (isOurs) faults.push(...failures(last).map((line) => `  ${line}`));
		const { formFactor, throttlingMethod } = last.configSettings;
		conditions = [
			`Lighthouse ${last.lighthouseVersion}`,
			browserPath
				? execFileSync(browserPath, ['--version'], {
						encoding: 'utf8',
						stdio: ['ignore', 'pipe', 'ignore'],
					}).trim()
				: 'Chrome',
			`Node ${process.versions.node}`,
			`${cpus().length} 核`,
			`机器快慢 ${Math.round(last.environment.benchmarkIndex)}`,
			`${formFactor}，节流 ${throttlingMethod}`,
			`每页 ${runs} 次取中位数`,
		].join('，');
	}
} finally {
	own.server.close();
	theirs.server.close();
}

console.log(conditions);
console.table(rows);
const absent = measured.filter((name) => missing.includes(name));
if (absent.length > 0) console.log(`网站里没有、所以没有量的版面：${absent.join('、')}`);
if (faults.length > 0) {
	console.error(`没有达到要求：\n${faults.join('\n')}`);
	process.exitCode = 1;
}
