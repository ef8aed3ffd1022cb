/** What stands in the lists of `listing.test.ts`: an article in each state. */
import { notice, picture } from './office.ts';

export const at = (time: string, title: string, more = '') =>
	notice(title, more).replace('2026-11-20 09:00', time);
export const files = {
	'notices/20251201-0900.md': at('2025-12-01 09:00', '去年征求的').replace(
		'outage',
		'consultation\nclosesAt: 2025-12-20 17:00',
	),
	'notices/20261101-0900.md': at(
		'2026-11-01 09:00',
		'ＡＢＣ 停电 一',
		'expiresAt: 2026-11-02 09:00\n',
	),
	'notices/2026/20261110-0900.md': at(
		'2026-11-10 09:00',
		'停电二',
		'expiresAt: 2026-11-29 09:00\n',
	),
	'notices/20261111-0900.md': at('2026-11-11 09:00', '停电三', 'expiresAt: 2026-11-29 09:01\n'),
	'notices/20261112-0900.md': at(
		'2026-11-12 09:00',
		'撤回的',
		'withdrawn: { at: 2026-11-13 09:00, reason: 有误 }\n',
	),
	'notices/20261113-0900.md': at('2026-11-13 09:00', '被替代的', 'replacedBy: 20261110-0900\n'),
	'notices/20261114-0900.md': at(
		'2026-11-14 09:00',
		'待审的',
		'stage: review\nreview: { first: 张三 }\n',
	),
	'notices/20261115-0900.md': '---\ntitle: 草稿\nstage: draft\n---\n',
	'notices/20261201-0900.md': at('2026-12-01 09:00', '将来的').replace('outage', 'safety'),
	'notices/20261116-0900.md': '不能读',
	'notices/20261117-0900.md': at('2026-11-17 09:00', '不认识的项', 'colour: red\n'),
	'policies/20261110-0900.md':
		'---\ntitle: 助餐补贴办法\nsummary: 六十岁以上老人在食堂用餐有补贴。\npublishedAt: 2026-11-10 09:00\nkind: document\nlevel: street\nissuer: 街道办事处\nissuedOn: 2026-11-01\ndocNumber: 清街〔2026〕5号\n---\n\n正文。\n',
	'activities/20261112-0900.md': '---\ntitle: 活动的草稿\nstage: draft\n---\n',
	'media/notices/b.png': picture,
	'media/notices/甲.png': picture,
	'media/notices/x.svg': '<svg/>',
};
