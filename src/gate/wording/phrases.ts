/** Wordings that are wrong only beside others: 增强“四个自信”, 建国77周年, 渡过假期, 居民门. */

export interface Phrase {
	/** Global. */
	wrong: RegExp;
	/** What to write: `新中国成立77周年`. */
	right: (written: string) => string;
}

const quoted = (name: string) => `“?${name}”?`;
const years = '[\\d一二三四五六七八九十]{1,4}';
const feasts =
	'假期|节日|佳节|春节|国庆|中秋|端午|重阳|元宵|元旦|新年|周末|时光|夏天|冬天|寒冬|暑假|寒假|晚年|童年|生日|一天|一生';
const people =
	'居民|志愿者|老人|孩子|同志|同学|朋友|业主|家长|党员|代表|邻居|学生|住户|小朋友|[我你他她它咱]';

export const phrases: readonly Phrase[] = [
	{
		wrong: new RegExp(`(?:增强|做到|树立)${quoted('四个自信')}`, 'g'),
		right: () => '坚定“四个自信”',
	},
	{
		wrong: new RegExp(`(?:坚定|做到|坚持)${quoted('四个意识')}`, 'g'),
		right: () => '增强“四个意识”',
	},
	{
		wrong: new RegExp(`(?:增强|坚定|坚持|树立)${quoted('两个维护')}`, 'g'),
		right: () => '做到“两个维护”',
	},
	{
		wrong: new RegExp(`(?:增强|做到|坚定)${quoted('两个确立')}`, 'g'),
		right: () => '深刻领悟“两个确立”的决定性意义',
	},
	{ wrong: /一带一路”?战略(?![合对支性])/g, right: () => '“一带一路”倡议' },
	{
		wrong: new RegExp(`建国(?:\\s?${years}\\s?(?:周年|年来|多年来)|以来|伊始)`, 'g'),
		right: (written) => written.replace('建国', '新中国成立'),
	},
	{
		wrong: new RegExp(`渡过(?=[^，。；\\n]{0,8}?(?:${feasts}))`, 'g'),
		right: () => '度过',
	},
	{
		wrong: /欢渡|共渡(?=佳节|良宵|春节|中秋|端午|新年|美好)/g,
		right: (one) => one.replace('渡', '度'),
	},
	{
		wrong: new RegExp(
			`(?:${people})门(?![口前卫牌窗户铃禁诊外内楣框厅楼锁把缝边上板店面派徒类下生人开关铺])`,
			'g',
		),
		right: (written) => written.replace(/门$/, '们'),
	},
];

/** All of them hold one of these. */
export const signsOfPhrases = '四两带建渡门';
