/** Content that may not be published, and the sentence that says so. */
import { goodNotice, picture, type Files } from '../../content.ts';

/** The notice that most cases spoil. */
export const at = 'notices/20261120-0900.md';
const changed = (from: string | RegExp, to: string) => ({ [at]: goodNotice.replace(from, to) });
const withKey = (line: string) => changed('kind: outage', `kind: outage\n${line}`);
const withBody = (body: string) => changed('上午8:30–11:30停水。', body);

/** The case, its files, and what must be said of them. */
export const cases: [name: string, files: Files, message: RegExp][] = [
	[
		'missing title',
		changed(/title: .*\n/, ''),
		/20261120-0900\.md 第 \d+ 行：缺少“标题”，请写 2 到 80 个字/,
	],
	[
		'the state’s domain for a committee',
		{ 'settings/site.yml': 'name: 测试社区\norganisation: 测试居委会\ndomain: qinghe.gov.cn\n' },
		/settings\/site\.yml 第 3 行：“域名”是 \.gov\.cn 的，只有党政机关能用/,
	],
	['unknown key', withKey('colour: red'), /第 6 行：不认识“colour”，请删去或改正/],
	[
		'date with slashes',
		changed('2026-11-20 09:00', '2026/3/5'),
		/第 4 行：“发布时间”写成了“2026\/3\/5”，请写成“年-月-日 时:分”/,
	],
	[
		'date that is not',
		withKey('pinnedUntil: 2026-02-30'),
		/第 6 行：“置顶到”写成了“2026-02-30”，日历上没有这一天/,
	],
	[
		'relation to nothing',
		withKey('replacedBy: 20200101-0900'),
		/第 6 行：“已被这一篇替代”指向的 notices\/20200101-0900 不存在/,
	],
	[
		'topic that is not',
		withKey('topics: [food]'),
		/第 6 行：“主题”里的“food”不在 settings\/topics\.yml 里/,
	],
	['replacement in a circle', withKey('replacedBy: 20261120-0900'), /转了一圈又回到自己/],
	[
		'same title twice in a year',
		{ [at]: goodNotice, 'notices/20260101-0900.md': goodNotice },
		/第 2 行：标题和同一年的 notices\/20260101-0900\.md 相同/,
	],
	['repost without address', withKey('origin: repost'), /缺少“原文链接”，请写 sourceUrl/],
	[
		'cover without description',
		{ ...withKey('cover: ../media/notices/图.png'), 'media/notices/图.png': picture },
		/缺少“封面图说明”，请写 coverAlt/,
	],
	[
		'picture that is missing',
		withKey('cover: ../media/notices/没有.jpg\ncoverAlt: 图'),
		/第 6 行：“封面图”“\.\.\/media\/notices\/没有\.jpg”找不到/,
	],
	[
		'picture in the body that is missing',
		withBody('![图](../media/notices/没有.jpg)'),
		/第 8 行：图片“\.\.\/media\/notices\/没有\.jpg”找不到/,
	],
	[
		'picture from elsewhere on the disk',
		withKey('cover: ../../etc/passwd.jpg\ncoverAlt: 图'),
		/第 6 行：/,
	],
	[
		'attachment that is missing',
		withKey('attachments: [{ file: ../media/notices/表.pdf, label: 报名表 }]'),
		/“附件文件”“\.\.\/media\/notices\/表\.pdf”找不到/,
	],
	['broken YAML', changed('title: 停水检修', 'title: "停水'), /第 \d 行：格式读不懂/],
	[
		'jobs without posts, and for ever',
		changed('kind: outage', 'kind: jobs'),
		/第 1 行：就业岗位缺少“岗位”一项，请写 jobs: 的 employer/,
	],
	[
		'news that is announced',
		{
			'activities/20261120-0900.md':
				'---\ntitle: 路灯修好\nsummary: 柳岸步道的十二盏路灯全部修好了。\npublishedAt: 2026-11-20 09:00\nkind: announcement\ntype: news\n---\n',
		},
		/第 5 行：“工作动态”写的是已经有的事，请把“类型”改成“报道”/,
	],
	['a key twice', withKey('kind: notice'), /第 6 行：同一项写了两次/],
	['no front matter', { [at]: '停水通知' }, /第 1 行：文件开头没有填写区/],
	[
		'unknown directive',
		withBody(':::banner\n停水\n:::'),
		/第 8 行：不认识的写法“:::banner”，可以用的有/,
	],
	[
		'script in the body',
		withBody('停水\n\n<script>alert(1)</script>'),
		/第 10 行：正文里不能写 HTML 标签（<script>/,
	],
	[
		'javascript link',
		withBody('[看](javascript:alert(1))'),
		/第 8 行：链接“javascript:alert\(1\)”不能用/,
	],
	[
		'link to no entry',
		withBody('[看](/notices/20200101-0900/)'),
		/第 8 行：链接“\/notices\/20200101-0900\/”指向的文章不存在或还没有发布/,
	],
	['id in Chinese', { 'notices/20261120-停水.md': goodNotice }, /文件名“20261120-停水”不能用/],
	['id in capitals', { 'notices/20261120-Water.md': goodNotice }, /文件名“20261120-Water”不能用/],
	[
		'the same id in two folders',
		{ [at]: goodNotice, 'notices/2026/20261120-0900.md': goodNotice.replace('停水检修', '停水') },
		/编号相同，请换一个文件名/,
	],
	[
		'alias that is a page',
		withKey('aliases: [/notices/]'),
		/第 6 行：旧网址“\/notices\/”和栏目页的地址相撞/,
	],
	[
		'alias that is this page',
		withKey('aliases: [/notices/20261120-0900/]'),
		/旧网址“\/notices\/20261120-0900\/”和/,
	],
	[
		'not UTF-8',
		{ [at]: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc7, 0xe5, 0xba, 0xcd]) },
		/第 1 行：文件不是 UTF-8 编码/,
	],
	[
		'stars that disagree',
		{
			'volunteers/20260305-0900.md':
				'---\ntitle: 某队\nsummary: 一支修修补补的队伍，随叫随到。\npublishedAt: 2026-03-05 09:00\nkind: team\nhours: 320\nhoursAsOf: 2026-10-31\nstars: 5\n---\n',
		},
		/第 8 行：星级写的是 5，按 320 小时应是 2 星/,
	],
	[
		'two slogans alike',
		{
			'settings/topics.yml': '- { key: water, label: 节水 }\n',
			'slogans/20260101-a.md':
				'---\ntitle: 一水多用，惜点滴\npublishedAt: 2026-01-01 09:00\ntheme: water\nplaceOfUse: 清和苑南门\n---\n',
			'slogans/20260102-b.md':
				'---\ntitle: 一水多用惜点滴\npublishedAt: 2026-01-02 09:00\ntheme: water\n---\n',
		},
		/只差标点或没有差别/,
	],
	[
		'settings key twice',
		{ 'settings/topics.yml': '- { key: a, label: 甲 }\n- { key: a, label: 乙 }\n' },
		/topics\.yml 第 2 行：“a”写了两次/,
	],
	[
		'alert without an end',
		{ 'settings/alert.yml': 'level: emergency\ntext: 今晚有暴雨\n' },
		/alert\.yml 第 \d 行：缺少“到什么时候为止”/,
	],
	[
		'placeholder filing number',
		{
			'settings/site.yml':
				'name: 测试\norganisation: 测试\ndomain: a.example\nicp: 京ICP备XXXXXXXX号\n',
		},
		/site\.yml 第 4 行：“ICP 备案号”/,
	],
	[
		'a contact that is not in the settings',
		{
			...withBody('::contact{key="water"}'),
			'settings/contacts.yml': '- { key: clinic, subject: 看病, phone: 0571-0000 0014 }\n',
		},
		/20261120-0900\.md 第 \d+ 行：联系方式“water”不在 settings\/contacts\.yml 里/,
	],
];
