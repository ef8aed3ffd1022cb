/** One page of every layout, found in the built site by what it shows, so that the tests outlive its content. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { parse, type HTMLElement } from 'node-html-parser';
import { whole } from '../length.ts';

export const siteFolder = resolve(process.env['SITE_OUT'] || '.cache/test/site');

export interface Layout {
	name: string;
	path: string;
}

interface BuiltPage {
	path: string;
	root: HTMLElement;
}

/** A layout: its name, the shape of its address, and what tells it from its like: `[selector, text]`. */
type Rule = [name: string, path: RegExp, ...marks: [selector: string, text?: RegExp][]];

const rules: Rule[] = [
	['home', /^\/$/],
	['list of notices', /^\/notices\/$/],
	['list of policies', /^\/policies\/$/],
	['list of activities', /^\/activities\/$/],
	['list of slogans', /^\/slogans\/$/],
	['list of campaigns', /^\/campaigns\/$/],
	['list of volunteers', /^\/volunteers\/$/],
	['list of boards', /^\/bulletins\/$/],
	['second page of a list', /\/page\/2\/$/],
	['year archive', /^\/notices\/\d{4}\/$/],
	['activities of a type', /^\/activities\/type\/contest\/$/],
	['policies by validity', /^\/policies\/status\/repealed\/$/],
	['calendar', /^\/activities\/calendar\/$/],
	['year for the wall', /^\/activities\/\d{4}\/calendar\/$/],
	['month view', /^\/activities\/\d{4}\/\d{2}\/$/],
	['kind filter', /^\/notices\/kind\//],
	['notice', /^\/notices\/\d{8}/, ['article a[href^="/files/"]']],
	['public notice', /^\/notices\/\d{8}/, ['article .labels', /公示中/]],
	['withdrawn notice', /^\/notices\/\d{8}/, ['article .note:not([hidden])', /已于.+撤回/]],
	['expired notice', /^\/notices\/\d{8}/, ['article .note:not([hidden])', /已于.+过期/]],
	['notice of jobs', /^\/notices\/\d{8}/, ['article .jobs tr']],
	['consultation with its answer', /^\/notices\/\d{8}/, ['article .adopted li']],
	['policy', /^\/policies\/\d{8}/, ['article table .label', /有效/]],
	['repealed policy', /^\/policies\/\d{8}/, ['article table .label', /废止/]],
	['explainer', /^\/policies\/\d{8}/, ['article .labels', /解读/]],
	['announcement', /^\/activities\/\d{8}/, ['article .labels', /报名中/]],
	['announcement that is over', /^\/activities\/\d{8}/, ['article .labels', /活动已结束/]],
	['public notice that is over', /^\/notices\/\d{8}/, ['article .labels', /公示结束/]],
	['amended policy', /^\/policies\/\d{8}/, ['article table .label', /已修改/]],
	['volunteer no longer named', /^\/volunteers\/\d{8}/, ['article h1', /姓名已隐去/]],
	['moved announcement', /^\/activities\/\d{8}/, ['article .labels', /改期/]],
	['announcement of a series', /^\/activities\/\d{8}/, ['article series-days']],
	['cancelled announcement', /^\/activities\/\d{8}/, ['article .labels', /取消/]],
	[
		'report with results and photographs',
		/^\/activities\/\d{8}/,
		['article section h2', /成绩/],
		['article section h2', /照片/],
	],
	['slogan', /^\/slogans\/\d{8}/],
	['maxim', /^\/slogans\/\d{8}/, ['article .from']],
	['campaign', /^\/campaigns\/\d{8}/, ['article figure']],
	['volunteer', /^\/volunteers\/\d{8}/],
	['team with its log', /^\/volunteers\/\d{8}/, ['article .linked h2', /队里的活动/]],
	['issue of a board', /^\/bulletins\/\d{8}-[^/]+\/$/, ['article ol .label', /已撤回/]],
	['board on one sheet', /^\/bulletins\/[^/]+\/print\/$/, ['.board.A3']],
	['board in windows', /^\/bulletins\/[^/]+\/print\/$/, ['.window']],
	['board of chalk', /^\/bulletins\/[^/]+\/print\/$/, ['.chalk']],
	['plan beside its summary', /^\/reports\/\d{8}/, ['article .against'], ['article .done']],
	['guide', /^\/guides\/[^/]+\/$/, ['article .boxes a']],
	['card of a guide', /^\/guides\/[^/]+\/card\/$/],
	['account', /^\/disclosures\/\d{8}/, ['article .accounts tfoot']],
	['catalogue', /^\/disclosures\/catalogue\/$/],
	['list of guides', /^\/guides\/$/],
	['list of accounts', /^\/disclosures\/$/],
	['list of plans', /^\/reports\/$/],
	['topic', /^\/topics\/[^/]+\/$/],
	['topics', /^\/topics\/$/],
	['milestones', /^\/milestones\/$/],
	['buildings', /^\/buildings\/$/],
	['building', /^\/buildings\/[^/]+\/$/],
	['card of a building', /^\/buildings\/[^/]+\/card\/$/],
	['contacts', /^\/contacts\/$/],
	['cards of contacts', /^\/contacts\/card\/$/],
	['facilities', /^\/facilities\/$/],
	['about', /^\/about\/$/],
	['accessibility', /^\/accessibility\/$/],
	['privacy', /^\/privacy\/$/],
	['subscribe', /^\/subscribe\/$/],
	['technology', /^\/technology\/$/],
	['sitemap', /^\/sitemap\/$/],
	['search', /^\/search\/$/],
	['not found', /^\/404\.html$/],
];

/** Drawn as another of these is, with other words in it: left to `npm run test:all`. */
const alike = new Set([
	...['second page of a list', 'year archive', 'activities of a type', 'policies by validity'],
	...['kind filter', 'expired notice', 'repealed policy', 'amended policy', 'topic'],
	...['announcement that is over', 'public notice that is over', 'cancelled announcement'],
	...['accessibility', 'privacy', 'technology', 'month view', 'maxim'],
	...['list of guides', 'list of accounts', 'list of plans'],
]);

/** `test(name, lengthOf(name), …)` */
export const lengthOf = (name: string) => (alike.has(name) ? whole : {});

/** `notices/2026/index.html` → `/notices/2026/` */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function readSite(): BuiltPage[] {
	const files = globSync('**/*.html', { cwd: siteFolder }).sort().reverse();
	return files.map((file) => ({
		path: addressOf(file),
		root: parse(readFileSync(join(siteFolder, file), 'utf8')),
	}));
}

export const builtPages = readSite();

const shows = ({ root }: BuiltPage, [selector, text]: [string, RegExp?]) =>
	root.querySelectorAll(selector).some((found) => !text || text.test(found.textContent));

function find([name, path, ...marks]: Rule): Layout[] {
	const page = builtPages.find(
		(built) => path.test(built.path) && marks.every((mark) => shows(built, mark)),
	);
	return page ? [{ name, path: page.path }] : [];
}

const found = rules.flatMap(find);

/** Layouts of which the sample has no page; a test says so. */
export const missing = rules
	.map(([name]) => name)
	.filter((name) => !found.some((layout) => layout.name === name));

/** The newest page of each layout, and the search page with results on it. */
export const layouts: Layout[] = [...found, { name: 'search results', path: '/search/?q=停水' }];

/** @throws when the sample has no such page */
export function pathOf(name: string): string {
	const layout = layouts.find((each) => each.name === name);
	if (!layout) throw new Error(`样例网站里没有这种版面：${name}`);
	return layout.path;
}

/** Goes to a page and waits until what its scripts draw is there. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	if (!path.startsWith('/search/?')) return;
	// On a phone the filters are folded away.
	await page.locator('[data-filter] input').first().waitFor({ state: 'attached' });
	await page.locator('[data-part="status"]:not(:empty)').waitFor();
}
