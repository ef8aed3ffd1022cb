/** Entries for the rules that neither `bad-input.ts` nor `hostile.ts` provokes. */
import { goodNotice, type Files } from '../../content.ts';
import { ole } from './files/made-old.ts';
import { docx, p, wordPart, zip } from './files/made.ts';

const at = 'notices/20261120-0900.md';
const withKey = (line: string) => goodNotice.replace('kind: outage', `kind: outage\n${line}`);
const withBody = (body: string) => goodNotice.replace('上午8:30–11:30停水。', body);
const volunteer = (lines: string) =>
	`---\ntitle: 修伞人\nsummary: 修了十年雨伞，谁家的都修，不收钱。\npublishedAt: 2026-03-05 09:00\n${lines}---\n`;
const activity = (more: string) =>
	`---\ntitle: 门球赛\nsummary: 重阳门球赛，六十岁以上居民参加。\npublishedAt: 2026-10-08 09:00\nkind: report\ntype: contest\nstartsAt: 2026-10-17 09:00\n${more}---\n`;

/** The example of GB 11643-1999 itself. */
const id = '11010519491231002X';

const attached = ['宏.docx', '坏了.docx', '批注.docx', '套.zip', '别的.zip', '方案.docx'];
const nested = (depth: number): Buffer =>
	zip(depth === 0 ? { 'a.txt': '停水' } : { 'a.zip': nested(depth - 1) });

export const spoilt: [name: string, files: Files][] = [
	[
		'attachments with macros, passwords, comments, too much in them, or all that matters',
		{
			[at]: withKey(
				`attachments:\n${attached.map((name, place) => `  - { file: ../media/notices/${name}, label: 材料${place} }\n`).join('')}`.trimEnd(),
			),
			'media/notices/宏.docx': docx(p('停水'), { 'word/vbaProject.bin': 'x' }),
			'media/notices/坏了.docx': docx(p('停水')).subarray(0, 200),
			'media/notices/批注.docx': docx(p('停水'), {
				'word/comments.xml': wordPart(p('再看看')),
				'docProps/core.xml': '<c><creator>沈小满</creator></c>',
			}),
			'media/notices/套.zip': nested(5),
			'media/notices/别的.zip': zip({
				'b.rar': 'Rar!xx',
				'密.docx': ole({ EncryptedPackage: Buffer.alloc(5000) }),
			}),
			'media/notices/方案.docx': docx(p('沿清和路一侧的雨水口逐个清淤疏通，请勿停车。'.repeat(30))),
		},
	],
	[
		'one that nobody has reviewed',
		{
			'settings/site.yml':
				'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\nreviewRequired: three\n',
			[at]: goodNotice,
		},
	],
	[
		'hours that cannot be read, and a window open in a closed house',
		{
			'settings/site.yml':
				'name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\naddress: 清和路 1 号（党群服务中心）\nofficeHours: 周一至周五 8:30–17:30\n',
			'settings/contacts.yml':
				'- { subject: 低保, phone: 0571-0000 0001, hours: 见门口 }\n- { subject: 医保, window: 党群服务中心 2 号窗口, phone: 0571-0000 0002, hours: 全天 }\n',
		},
	],
	[
		'a written answer and a place that lead to nothing',
		{
			'settings/answers.yml':
				'- { asks: [周末上班吗], answer: 上, source: /notices/20200101-0900/ }\n',
			'settings/places.yml':
				'- { key: a, name: 门球场, way: 一直往南走, hangs: [notices/20200101-0900] }\n',
		},
	],
	[
		'holidays of another year',
		{
			'settings/holidays.yml':
				'- { year: 2026, source: 通知, off: [2025-10-01], work: [2026-10-12] }\n',
		},
	],
	['what a machine says of itself', { [at]: withBody('作为一个AI语言模型，我无法核实停水时间。') }],
	['a map without its number', { [at]: withKey('map: true') }],
	['a repost of nobody', { [at]: withKey('origin: repost\nsourceUrl: https://www.example.cn/a') }],
	['a repost that says it is none', { [at]: withBody('（来源：某某晚报）') }],
	['a short address', { [at]: withBody('报名：https://dwz.cn/abc') }],
	[
		'stars that nobody has earned, and hours that are still to come',
		{
			'volunteers/20260305-0900.md': `${volunteer('kind: team\nhours: 300\nhoursAsOf: 2999-01-01\n')}\n他们是五星级志愿者。\n`,
		},
	],
	[
		'an institution under .com',
		{
			'settings/site.yml':
				'name: 测试社区\norganisation: 测试中心\noperator: institution\ndomain: qinghe.com\n',
		},
	],
	['an identity number', { [at]: withBody(`张某某${id}`) }],
	['a bank card', { [at]: withBody('卡号6222020000000000000') }],
	['a mobile', { [at]: withKey('contact: { phone: 138 0013 8000 }') }],
	['what looks like a mobile', { [at]: withBody('订单号13800138000') }],
	[
		'a word of the list',
		{
			'settings/lexicon.yml':
				'- { word: 拔款, suggestion: 拨款, level: error }\n- { word: 秸杆 }\n',
			[at]: withBody('拔款到位，秸杆还田。'),
		},
	],
	['a picture still to come', { [at]: withBody('〔请上传图片：第1张〕') }],
	[
		'marks that did not work',
		{
			[at]: withBody('##报名地点\n\n:::callout {kind=tip}\n甲\n:::\n\n甲\n\n:::\n\n```\n甲'),
		},
	],
	['a box of no kind', { [at]: withBody(':::callout{kind=red}\n甲\n:::\n\n:::callout\n乙\n:::') }],
	[
		'a box with too much',
		{
			[at]: withBody(
				':::steps{a=b}\n1. 甲\n:::\n\n::attachment[甲]{file="../media/a.pdf" label="表"}',
			),
		},
	],
	[
		'a footnote, a task and a reference',
		{
			[at]: withBody('甲[^1]\n\n[^1]: 乙\n\n- [ ] 丙\n\n![丁][戊]\n\n[戊]: /a'),
		},
	],
	['a picture without words', { [at]: withBody('![](../media/notices/a.jpg)') }],
	['a video that is none', { [at]: withBody('::video{src="a.avi" title="片子"}') }],
	['an outage of nothing', { [at]: withKey('endsAt: 2999-11-26 17:00') }],
	['a kind nobody can open', { [at]: withBody('![两名工人在修水管](../media/notices/a.psd)') }],
	['stars without hours', { 'volunteers/20260305-0900.md': volunteer('kind: team\nstars: 3\n') }],
	[
		'a person without consent',
		{ 'volunteers/20260305-0900.md': volunteer('kind: person\nhours: 3\n') },
	],
	[
		'a name in an address',
		{
			'volunteers/20260305-xiu.md': volunteer(
				'kind: person\nconsent: { ref: 2026-同意-01, until: 2999-09-20 }\n',
			),
		},
	],
	['a relation to itself', { 'activities/20261008-a.md': activity('announcement: 20261008-a\n') }],
	[
		'fields of the wrong form',
		{
			[at]: withKey('topics: 节水\nreplacedBy: x\npublicity: 甲\nattachments: 表\ncontact: 甲'),
		},
	],
	[
		'a notice of the wrong kinds',
		{
			[at]: goodNotice.replace('kind: outage', 'kind: publicity'),
			'notices/20261121-0900.md': goodNotice.replace(
				'kind: outage',
				'kind: urgent\nlevel: emergency',
			),
			'notices/20261122-0900.md': goodNotice
				.replace('停水检修', '停电')
				.replace('kind: outage', 'kind: outage\nlevel: emergency'),
		},
	],
	[
		'a policy with nothing',
		{
			'policies/20260305-0900.md':
				'---\ntitle: 探访办法\nsummary: 街道给独居老人定期上门探访的办法。\npublishedAt: 2026-03-05 09:00\nkind: document\nstatus: repealed\n---\n',
			'policies/20260306-0900.md':
				'---\ntitle: 探访解读\nsummary: 街道给独居老人定期上门探访的解读。\npublishedAt: 2026-03-06 09:00\nkind: explainer\n---\n',
		},
	],
	[
		'relations that lead nowhere',
		{
			[at]: `${withKey('replacedBy: 20200101-0900\ntopics: [food]')}\n[看](/notices/20200101-0900/)\n`,
		},
	],
	['two of a name', { [at]: goodNotice, 'notices/2026/20261120-0900.md': goodNotice }],
	[
		'an alert without an end, a list that is none',
		{
			'settings/alert.yml': 'level: emergency\ntext: 今晚有暴雨\n',
			'settings/topics.yml': 'key: a\nlabel: 甲\n',
		},
	],
	[
		'an amended policy',
		{
			'policies/20260305-0900.md':
				'---\ntitle: 探访办法\nsummary: 街道给独居老人定期上门探访的办法。\npublishedAt: 2026-03-05 09:00\nkind: document\nissuer: 某街道办事处\nissuedOn: 2026-03-01\nstatus: amended\nstatusSince: 2026-03-06\n---\n',
			'policies/20260306-0900.md':
				'---\ntitle: 关于修改《探访办法》的通知\nsummary: 街道修改了给独居老人定期上门探访的办法。\npublishedAt: 2026-03-06 09:00\nkind: document\nissuer: 某街道办事处\nissuedOn: 2026-03-06\n---\n',
		},
	],
];
