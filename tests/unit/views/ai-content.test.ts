/** 人工智能生成合成内容 is said in words wherever the entry is told: 《人工智能生成合成内容标识办法》 knows no exception. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ownContent } from '../../content-root.ts';

cpSync('content', ownContent, { recursive: true });

const marked = [
	'notices/20261120-outage.md',
	'policies/20260409-1000.md',
	'activities/20261121-0900.md',
	'activities/20261120-1400.md',
	'volunteers/20250305-0900.md',
];
for (const file of marked) {
	const path = join(ownContent, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace('\npublishedAt:', '\naiContent: [text, image]\npublishedAt:'));
}

const { readContent } = await import('../../../src/gate/reading/content.ts');
const { rawEntries } = await import('../../../src/gate/reading/raw-entries.ts');
const { setClock } = await import('../../../src/lib/clock.ts');
const { entryIndex } = await import('../../../src/lib/entries.ts');
const { everyPage } = await import('../../../src/views/every-page.ts');
const { everyText } = await import('../../../src/views/every-text.ts');

const sentence = '含人工智能生成合成的文字、图片';
let pages: ReadonlyMap<string, unknown>;
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
	setClock('2026-11-22 09:00');
	const index = await entryIndex(rawEntries(readContent(ownContent)));
	pages = new Map(everyPage(index).map(({ address, view }) => [address, view()]));
	texts = new Map(everyText(index).map(({ file, text }) => [file, text]));
});

interface Page {
	article: {
		head: { ai?: string; labels: { word: string }[] };
		frame: { head: { description: string; json: string } };
		groupText?: string;
		searchFacts: Record<string, string>;
	};
}

const addressOf = (file: string) => `/${file.replace('.md', '')}/`;
const page = (file: string) => (pages.get(addressOf(file)) as Page).article;

test.each(marked)('the page of %s, its head and its search hit say so', (file) => {
	const { head, frame, searchFacts } = page(file);
	expect(head.ai).toBe(sentence);
	expect(head.labels.map(({ word }) => word)).toContain('AI生成');
	expect(frame.head.description).toContain(sentence);
	expect(searchFacts['data-search-facts']).toMatch(/"状态":\[[^\]]*"AI生成"/);
});

test('what is pasted into a group, and what machines read, say so', () => {
	expect(page('notices/20261120-outage.md').groupText).toContain(`\n${sentence}\n`);
	expect(page('policies/20260409-1000.md').frame.head.json).toContain(`"creditText":"${sentence}"`);
});

test('lists, cards, boards, feeds and calendars say so', () => {
	const has = (address: string) => JSON.stringify(pages.get(address));
	expect(has('/notices/')).toContain('"word":"AI生成"');
	expect(has('/policies/')).toContain('"word":"AI生成"');
	expect(has('/')).toContain('新办法解读（AI生成）');
	expect(has('/bulletins/20261121-1600/print/')).toMatch(/"from":"[^"]*　AI生成"/);
	// On paper no page stands behind the title.
	expect(has('/activities/2026/calendar/').includes('"ai":"AI生成"')).toBe(true);
	expect(texts.get('notices/feed.xml')).toContain(`（${sentence}）`);
	expect(texts.get('feed.xml')).toContain(`（${sentence}）`);
	const unfolded = texts.get('calendar.ics')?.replace(/\r\n /g, '');
	expect(unfolded).toContain(sentence);
	expect(texts.get('activities/20261121-0900.ics')?.replace(/\r\n /g, '')).toContain(sentence);
});

test('of what people wrote nothing is said', () => {
	const { head, frame } = page('notices/20261109-0930.md');
	expect([head.ai, frame.head.description]).toEqual([
		undefined,
		expect.not.stringContaining('人工智能'),
	]);
	expect(head.labels.map(({ word }) => word)).not.toContain('AI生成');
});

test('the sample’s own slogan says so on the wall of slogans', () => {
	expect(JSON.stringify(pages.get('/slogans/'))).toContain('"word":"AI生成"');
});
