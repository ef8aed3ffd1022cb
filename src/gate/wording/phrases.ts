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
	{ wrong: /五位一体”?战略布局/g, right: () => '“五位一体”总体布局' },
	{ wrong: /四个全面”?总体布局/g, right: () => '“四个全面”战略布局' },
	{ wrong: /两学一作/g, right: () => '两学一做' },
	{ wrong: /中国特色社会(?:主|义)?思想/g, right: () => '中国特色社会主义思想' },
	{ wrong: /社会注[意义]/g, right: () => '社会主义' },
	{
		wrong:
			/(?:港澳台?|台湾|香港|澳门)[^，。；\n国]{0,8}?[和与及、]国内(?=居民|游客|旅客|人员|学生|同胞|投资)/g,
		right: (written) => written.replace(/国内$/, /台/.test(written) ? '大陆（内地）' : '内地'),
	},
	{
		wrong:
			/(?:台湾|香港|澳门)(?:[、和][\p{Script=Han}]{2,6}){1,6}?等(?:多个|几个|\d{1,3}个)?国家?(?!和地区|或地区|（地区|、地区)/gu,
		right: (written) => `${written.replace(/国家?$/, '')}国家和地区`,
	},
	{
		// Only a province has a 厅.
		wrong:
			/(?<![治辖])[区县](?:民政|教育|财政|司法|公安|水利|商务|科技|自然资源|生态环境|农业农村|文化和旅游|交通运输|人力资源和社会保障)厅/g,
		right: (written) => written.replace(/厅$/, '局'),
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

/** A text without any of these holds none of them. */
export const anyPhrase =
	/自信|意识|两个[维确]|带一路|建国|渡|五位一体|四个全面|两学一作|特色社会(?!主义)|社会注|国内|等[^，。；]{0,4}国|厅|门/;

/** All of them hold one of these. */
export const signsOfPhrases = '四两带建渡门五特注港台香澳厅';
