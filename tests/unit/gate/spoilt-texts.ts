/** Entries for the rules about words and leftovers, one line a rule. */
import { goodNotice, type Files } from '../../content.ts';

const at = 'notices/20261120-0900.md';
const withBody = (body: string) => goodNotice.replace('上午8:30–11:30停水。', body);

export const spoiltTexts: [name: string, files: Files][] = [
	[
		'work for men alone',
		{
			[at]: goodNotice
				.replace('停水检修', '食堂招人')
				.replace('kind: outage', 'kind: recruit')
				.replace('上午8:30–11:30停水。', '帮厨两名，限男性。'),
		},
	],
	[
		'a consultation without an answer',
		{
			[at]: goodNotice.replace('kind: outage', 'kind: consultation\nclosesAt: 2026-10-01 17:30'),
		},
	],
	[
		'leftovers of templates and pastes',
		{
			[at]: withBody(
				'××街道通知\n\n此处填写时间\n\n上一篇：停电\n\n小编提醒\n\nquo;停水\n\n锟斤拷\n\n停⽔\n\n停shuǐ\n\n請儲水\n\n早歺\n\n襄阳市居民\n\n11月3O日停水',
			),
		},
	],
	[
		'words that nobody should write',
		{
			[at]: withBody(
				[
					'社区要加强物业管里。',
					'2月30日开会，11月26日（周五）停水。',
					'富强、民主、文明、和谐、自由、平等、公正、法制、爱国、敬业、诚信、友善',
					'清街办[2026]5号，根据《物权法》第七十条。',
					'她是孝老敬亲道德模范。',
					'三、地点',
					'请居民居民注意，按《残疾人保护法》办理，坚定“四个意识”，积极配和检查。',
					'欢迎参加Workshop，请带水,带伞。推进“五社联动”。',
					'居民委员会为了把这件事办好，'.repeat(10),
				].join('\n\n'),
			),
		},
	],
	[
		'what nobody has gone to look at for a long time',
		{
			'guides/20260120-0900.md':
				'---\ntitle: 申请高龄津贴\nsummary: 年满八十周岁的老人到 2 号窗口办理。\npublishedAt: 2026-01-20 09:00\naudience: [elderly]\nwho: 年满 80 周岁\nmaterials: [{ name: 居民身份证 }]\nsteps: [到 2 号窗口交材料]\ntimeLimit: 当场\nfee: 不收费\nplace: 2 号窗口\nhours: 周一至周六\ncontacts: [elderly]\nbasis: [{ title: 高龄津贴办法 }]\ncheckedOn: 2026-01-10\n---\n',
			'slogans/20260120-0900.md':
				'---\ntitle: 随手关灯一小步\npublishedAt: 2026-01-20 09:00\ntheme: water\nuse: [banner]\nstartsOn: 2026-01-20\nendsOn: 2027-01-20\nplaceOfUse: 清和苑南门\n---\n',
		},
	],
];
