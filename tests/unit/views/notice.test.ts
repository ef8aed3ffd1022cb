/** What came of a notice stands on both pages while both are public; what was adopted is counted. */
import { afterAll, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { Entry } from '../../../src/lib/entry.ts';
import { entryPage } from '../../../src/views/entry-pages.ts';
import { noticeView } from '../../../src/views/entries/notice.ts';
import { contentFolder } from '../../content.ts';

const began = now;
afterAll(() => setClock(began));

const entry = (title: string, more: string, publishedAt = '2026-11-01 09:00') =>
	`---\ntitle: ${title}\nsummary: ${title}，请街坊们都来看一看。\npublishedAt: ${publishedAt}\n${more}---\n正文。\n`;
const consultation = `kind: consultation
closesAt: 2026-11-10 17:30
outcome: [activities/20261115-0900, policies/20261120-0900, notices/20261130-0900]
adopted:
  - { opinion: 灯矮一点, taken: 'yes' }
  - { opinion: 凳子带靠背, taken: 'yes', reason: 全部带靠背 }
  - { opinion: 多放棋桌, taken: partly, reason: 先加一张 }
`;

async function indexOf(more = '') {
	setClock('2026-11-22 09:00');
	return entryIndex(
		rawEntries(
			readContent(
				contentFolder({
					'notices/20261101-0900.md': entry('步道改造征求意见', consultation + more),
					'notices/20261130-0900.md': entry('还没有公布的', 'kind: notice\n', '2026-11-30 09:00'),
					'activities/20261115-0900.md': entry('样灯装好了', 'kind: report\ntype: news\n'),
					'policies/20261120-0900.md': entry(
						'步道管理办法',
						'kind: document\nissuer: 某社区\nissuedOn: 2026-11-01\n',
					),
				}),
			),
		),
	);
}

const titles = (links: readonly { title: string }[]) => links.map(({ title }) => title);

test('both pages lead to one another, and to nothing that is not public', async () => {
	const index = await indexOf();
	const notice = index.at('notices/20261101-0900') as Entry<'notices'>;
	expect(titles(noticeView(notice, index).outcome)).toEqual(['样灯装好了', '步道管理办法']);
	const news = index.at('activities/20261115-0900') as Entry<'activities'>;
	const policy = index.at('policies/20261120-0900') as Entry<'policies'>;
	for (const { article } of [entryPage.activities(news, index), entryPage.policies(policy, index)])
		expect(titles(article.beginnings)).toEqual(['步道改造征求意见']);
});

test('what was taken is counted in words', async () => {
	const index = await indexOf();
	const notice = index.at('notices/20261101-0900') as Entry<'notices'>;
	const { adopted } = noticeView(notice, index);
	expect(adopted?.counts).toBe('共 3 条意见：采纳 2 条，部分采纳 1 条。');
	expect(titles(noticeView(notice, index).article.related)).toEqual([]);
});

test('of a notice that was taken back none of it is left, on no page', async () => {
	const index = await indexOf('withdrawn: { at: 2026-11-20 09:00, reason: 不改了 }\n');
	const notice = index.at('notices/20261101-0900') as Entry<'notices'>;
	const { outcome, adopted, jobs, article } = noticeView(notice, index);
	expect([outcome, adopted, jobs]).toEqual([[], undefined, undefined]);
	expect(JSON.stringify(article)).not.toContain('灯矮');
	const news = index.at('activities/20261115-0900') as Entry<'activities'>;
	expect(entryPage.activities(news, index).article.beginnings).toEqual([]);
});
