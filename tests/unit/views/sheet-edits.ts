/** What is done to an entry, and whether its sheet of paper is another then. */

export interface Edit {
	what: string;
	/** Below the content folder. */
	file: string;
	edit: (text: string) => string;
}

const replaced =
	(from: string | RegExp, to: string) =>
	(text: string): string =>
		text.replace(from, to);
const withKey = (line: string) => replaced('\npublishedAt:', `\n${line}\npublishedAt:`);

const notice = 'notices/20261120-outage.md';
const plain = 'notices/20261109-0930.md';
const replacing = 'notices/20260112-0900.md';
const taken = 'notices/20251208-1100.md';
const jobs = 'notices/20261118-1000.md';
const asked = 'notices/20260422-1000.md';
const policy = 'policies/20260408-0930.md';
const explainer = 'policies/20260703-0900.md';
const moved = 'activities/20261117-moved.md';
const report = 'activities/20250518-report.md';
const campaign = 'campaigns/20240415-environment.md';
const person = 'volunteers/20250305-0900.md';
const choir = 'volunteers/20260925-1000.md';
const maxim = 'slogans/20260910-0900.md';

const of =
	(file: string) =>
	(what: string, edit: Edit['edit']): Edit => ({ what, file, edit });

export const printed: Edit[] = [
	of(notice)('a title', replaced('请提前储水\n', '请提前储好水\n')),
	of(notice)(
		'the hour at which it begins',
		replaced('startsAt: 2026-11-26 08:30', 'startsAt: 2026-11-26 09:30'),
	),
	of(notice)(
		'the hour at which it ends',
		replaced('endsAt: 2026-11-26 17:00', 'endsAt: 2026-11-26 18:00'),
	),
	of(notice)('a place', replaced('place: 清和苑1至6号楼', 'place: 清和苑1至6号楼、南门')),
	of(notice)('a place that is gone', replaced(/^place: .*\n/m, '')),
	of(notice)('a number', replaced('phone: 0571-0000 0013 }', 'phone: 0571-0000 0014 }')),
	of(notice)('whom to call', replaced('name: 清和水务值班室', 'name: 清和水务')),
	of(notice)('a word of the text', replaced('有一段四十米的铁管锈了', '有一段四十米的铁管坏了')),
	of(notice)('a full stop', replaced('柳岸里不受影响。', '柳岸里不受影响')),
	of(notice)('a digit of an hour in the text', replaced('25日18:00前', '25日18:30前')),
	of(notice)('a heading', replaced('## 来水后', '## 来水以后')),
	of(notice)('a paragraph more', (text) => `${text}\n还有一句。\n`),
	of(notice)('two paragraphs that are one', replaced('\n\n## 停水时\n\n', '\n停水时\n')),
	of(notice)('a point less', replaced(/^- 清和食堂照常.*\n/m, '')),
	of(notice)('the order of points', replaced(/^(- 25日.*\n)(- 出门.*\n)/m, '$2$1')),
	of(notice)('words that stand out', replaced('8:30–17:00更换', '**8:30–17:00更换**')),
	of(notice)(
		'the name of an attachment',
		replaced('label: 检修楼栋和送水点示意图', 'label: 送水点示意图'),
	),
	of(notice)('an attachment that is gone', replaced(/^attachments:\n.*\n/m, '')),
	of(notice)('the editor', replaced('author: 沈小满', 'author: 陆知远')),
	of(notice)('no editor', replaced(/^author: .*\n/m, '')),
	of(notice)('what artificial intelligence made', withKey('aiContent: [text]')),
	of(notice)('the number of a map', withKey('map: true\nmapNumber: 浙S（2026）12号')),
	of(notice)(
		'the day it was published',
		replaced('publishedAt: 2026-11-20 09:00', 'publishedAt: 2026-11-19 09:00'),
	),
	of(notice)(
		'the minute it was published',
		replaced('publishedAt: 2026-11-20 09:00', 'publishedAt: 2026-11-20 09:01'),
	),
	of(notice)('a source', replaced('source: 清和社区居民委员会、清和水务', 'source: 清和水务')),
	of(notice)('a picture that is gone', replaced(/^cover(?:Alt)?: .*\n/gm, '')),
	of(notice)('another picture', replaced('notices/停水检修.jpg', 'notices/清和食堂.jpg')),
	of(notice)(
		'a note of a change',
		withKey('changes: [{ at: 2026-11-21 09:00, note: 补充送水点 }]'),
	),
	of(notice)('a withdrawal', withKey('withdrawn: { at: 2026-11-21 09:00, reason: 检修改在下月 }')),
	of(jobs)(
		'what a post pays',
		replaced('每月3400元，五险，做六休一', '每月3500元，五险，做六休一'),
	),
	of(jobs)('how many are wanted', replaced('post: 保洁员, number: 5', 'post: 保洁员, number: 6')),
	of(asked)('why an opinion was not taken', replaced('伤和气，也涉及隐私，', '伤和气，')),
	of(plain)('a contact of the settings in the text', (text) => `${text}\n::contact{key=water}\n`),
	of(plain)('a table', (text) => `${text}\n| 日期 | 楼 |\n|---|---|\n| 1日 | 1号楼 |\n`),
	of(taken)('the reason of a withdrawal', replaced('7个与人防通道重叠', '8个与人防通道重叠')),
	of(taken)('the day of a withdrawal', replaced('at: 2025-12-10 09:30', 'at: 2025-12-11 09:30')),
	of(policy)(
		'the number of a document',
		replaced(/^docNumber: .*$/m, 'docNumber: 清街办〔2026〕99号'),
	),
	of(policy)('who issued it', replaced(/^issuer: .*$/m, 'issuer: 清江区民政局')),
	of(policy)('until when it holds', withKey('expiresOn: 2029-12-31')),
	of(policy)('its category', replaced(/^category: .*$/m, 'category: 别的')),
	of(explainer)(
		'what it explains',
		replaced('explains: [20260702-0900]', 'explains: [20260408-0930]'),
	),
	of(moved)(
		'why it is another day',
		replaced(/^stateNote: .*$/m, 'stateNote: 因大风改期，请看新的时间'),
	),
	of(moved)('that it is called off', replaced('state: moved', 'state: cancelled')),
	of(report)('how many came', replaced('attendance: 430', 'attendance: 431')),
	of(report)('who held it', replaced(/^organiser: .*$/m, 'organiser: 清和社区居委会')),
	of(campaign)('a goal', replaced('goal: 清掉', 'goal: 清走')),
	of(campaign)('the day of a stage', replaced('endsOn: 2024-05-05', 'endsOn: 2024-05-06')),
	of(campaign)('a figure', replaced('value: 214', 'value: 215')),
	of(campaign)('the state of an indicator', replaced('state: met', 'state: partly')),
	of(choir)('when a team meets', replaced('14:30–16:00', '14:30–16:30')),
	of(choir)('where a team meets', replaced('二楼活动室\n', '三楼多功能厅\n')),
	of(maxim)('where a maxim is from', replaced('《荀子·劝学》', '《荀子》')),
	of(person)('what somebody said', replaced(/^quote: .*$/m, 'quote: 能做就做。')),
	of(person)('an honour', replaced(/^honours:\n(?: {2}.*\n)+/m, '')),
];

export const unprinted: Edit[] = [
	of(asked)('what came of it', replaced(/^outcome: .*\n/m, '')),
	of(notice)('why it came in late', replaced(/^backfill: .*$/m, 'backfill: 旧网站的文章')),
	of(notice)('its topics', replaced('topics: [property, water]', 'topics: [property]')),
	of(notice)(
		'how long it stands first',
		replaced('pinnedUntil: 2026-11-26', 'pinnedUntil: 2026-11-25'),
	),
	of(notice)(
		'a summary',
		replaced(/^summary: .*$/m, 'summary: 停水一天，请提前储好水，来水后先放两分钟再用。'),
	),
	of(notice)(
		'when it goes from the front page',
		replaced('expiresAt: 2026-11-27 00:00', 'expiresAt: 2026-11-28 00:00'),
	),
	of(notice)('an old address', withKey('aliases: [/tingshui.html]')),
	of(notice)(
		'who has reviewed it',
		replaced(/^review: .*$/m, 'review: { first: 沈小满, second: 方大同, final: 许桂芳 }'),
	),
	of(notice)(
		'the words for who cannot see its picture',
		replaced('coverAlt: 两名工人', 'coverAlt: 两位师傅'),
	),
	of(notice)('that it is a milestone', withKey('milestone: true')),
	of(notice)('how urgent it is', replaced('urgency: important', 'urgency: normal')),
	of(notice)('blanks at the ends of lines', (text) => text.replace(/。\n/g, '。 \n')),
	of(notice)('empty lines', (text) => text.replace(/\n\n## /g, '\n\n\n\n## ')),
	of(notice)('the ends of its lines', (text) => text.replace(/\n/g, '\r\n')),
	of(notice)('the order of its keys', replaced(/^(kind: .*\n)(utility: .*\n)/m, '$2$1')),
	of(notice)(
		'a pair of quotes in the file',
		replaced('publishedAt: 2026-11-20 09:00', "publishedAt: '2026-11-20 09:00'"),
	),
	of(notice)('the campaign it belongs to', withKey('campaign: 20260310-water-saving')),
	of(replacing)(
		'what is opened by its title',
		replaced('topics: [safety, property]', 'topics: [safety]'),
	),
	of(policy)('its place in the list', withKey('pinnedUntil: 2026-12-31')),
	of(report)('its topics', replaced('topics: [civility, water, children]', 'topics: [civility]')),
	of(campaign)(
		'what proves an indicator',
		replaced('evidence: [activities/20240428-report]', 'evidence: [activities/20241020-report]'),
	),
	of('volunteers/20250618-1000.md')(
		'until when somebody consents',
		replaced(/until: \d{4}-/, 'until: 2039-'),
	),
];
