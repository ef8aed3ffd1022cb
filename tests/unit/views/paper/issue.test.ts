/** What an issue of a board tells of each record it names: as that stands, on its page and on its paper. */
import { describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/lib/entry.ts';

vi.stubEnv('SITE_NOW', '2026-11-22 09:00');
const { entryIndex } = await import('../../../../src/lib/entries.ts');
const { entryPage } = await import('../../../../src/views/entry-pages.ts');
const { issuePaperView, papersOf } = await import('../../../../src/views/paper/issue-paper.ts');

const names = { pictures: [], files: [], contacts: [] };
const of = (collection: string, id: string, data: object) => ({
	...{ collection, id, body: `正文在此，${id}。`, path: '', names },
	data: { origin: 'original', stage: 'ready', publishedAt: '2026-11-20 09:00', ...data },
});
const notice = (id: string, title: string, more: object = {}) =>
	of('notices', id, {
		title,
		summary: `${title}，说明在此。`,
		kind: 'notice',
		urgency: 'normal',
		...more,
	});

const items = [
	{ entry: 'notices/20261101-0900' },
	{ entry: 'notices/20261102-0900', text: '墙上另写的话。' },
	{ entry: 'notices/20261103-0900', text: '撤回的墙上的话。' },
	{ entry: 'notices/20261104-0900', text: '过期的墙上的话。' },
	{ entry: 'notices/20261105-0900', text: '草稿的墙上的话。' },
	{ entry: 'notices/20261106-0900', text: '定时的墙上的话。' },
	{ entry: 'notices/20261107-0900', text: '被替代的墙上的话。' },
	{ entry: 'volunteers/20240920-0900', text: '段修远修伞。' },
	{ entry: 'notices/20261108-0900' },
	{ entry: 'notices/20209999-gone' },
];
const issue = (id: string, more: object = {}) =>
	of('bulletins', id, {
		title: `板报${id}`,
		summary: '这一期的话。',
		series: 'nanmen',
		issue: 3,
		lead: '导语在此。',
		items,
		...more,
	});
const shelf = {
	notices: [
		notice('20261101-0900', '照常的'),
		notice('20261102-0900', '另写的'),
		notice('20261103-0900', '撤回的', { withdrawn: { at: '2026-11-21 09:00', reason: '有误' } }),
		notice('20261104-0900', '过期的', { expiresAt: '2026-11-21 09:00' }),
		notice('20261105-0900', '草稿里的', { stage: 'draft' }),
		notice('20261106-0900', '定时的', { publishedAt: '2026-12-01 09:00' }),
		notice('20261107-0900', '被替代的', { replacedBy: '20261101-0900' }),
		notice('20261108-0900', '截止了的', { kind: 'recruit', closesAt: '2026-11-21 09:00' }),
	],
	volunteers: [
		of('volunteers', '20240920-0900', {
			title: '段修远',
			summary: '段修远修了十年雨伞。',
			kind: 'person',
			consent: { ref: '1', until: '2026-06-30' },
		}),
	],
	bulletins: [
		issue('20261120-0900'),
		issue('20261119-0900', { withdrawn: { at: '2026-11-21 09:00', reason: '印错了' } }),
	],
};
const index = await entryIndex(new Map(Object.entries(shelf)) as never);
const at = (id: string) => index.at(`bulletins/${id}`) as Entry<'bulletins'>;
const page = entryPage.bulletins(at('20261120-0900'), index);
const formats = ['A3', 'A2', 'window-8', 'blackboard'] as const;

const hidden = /草稿|定时|段修远|姓名已隐去|修伞|撤回的墙上|过期的墙上|被替代的墙上/;

test('the page names in their order what may be named, each as it stands', () => {
	expect(
		page.items.map(({ title, text, labels }) => [
			title,
			text,
			labels.map(({ word }) => word).join(),
		]),
	).toEqual([
		['照常的', '照常的，说明在此。', ''],
		['另写的', '墙上另写的话。', ''],
		['撤回的', undefined, '已撤回'],
		['过期的', undefined, '已过期'],
		['被替代的', undefined, '已被替代'],
		['截止了的', '截止了的，说明在此。', '已截止'],
	]);
});

describe.each(formats)('its paper as %s', (format) => {
	const view = issuePaperView(at('20261120-0900'), format, index);
	const said = JSON.stringify(view.paper);

	test('says the same, and nothing that may not be said', () => {
		expect(said).not.toMatch(hidden);
		for (const title of [
			'照常的',
			'墙上另写的话',
			'【已撤回】撤回的',
			'【已过期】过期的',
			'【已截止】截止了的',
		])
			expect(said).toContain(title);
	});

	test('says what the issue says itself, and no other record’s body', () => {
		expect(view.body?.markdown).toBe('正文在此，20261120-0900。');
		expect(said.includes('正文在此')).toBe(format === 'blackboard');
		expect(said).not.toContain('20261101-0900。');
	});

	test('is told to no search engine', () => expect(view.frame.head.noIndex).toBe(true));
});

test('an issue that is withdrawn tells nothing, and has no paper', () => {
	const gone = entryPage.bulletins(at('20261119-0900'), index);
	expect(gone).toMatchObject({ items: [], lead: undefined, print: undefined });
	expect(JSON.stringify(gone)).not.toMatch(/照常的|导语在此/);
	expect(papersOf(index).map(({ entry }) => entry.id)).toEqual(['20261120-0900']);
});

test('a page is drawn anew when the state of what it names is another', async () => {
	const taken = {
		...shelf,
		notices: [notice('20261101-0900', '照常的', { expiresAt: '2026-11-22 09:00' })],
	};
	const later = await entryIndex(new Map(Object.entries(taken)) as never);
	const key = (of: typeof index) =>
		JSON.stringify(
			entryPage.bulletins(of.at('bulletins/20261120-0900') as Entry<'bulletins'>, of).items,
		);
	expect(key(later)).not.toBe(key(index));
});
