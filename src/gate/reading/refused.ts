/** What stops a file from being read at all, before any rule can look at it. */
import type { Finding, RuleWords } from '../finding.ts';

type Words = Pick<RuleWords, 'title' | 'why'>;

/** All of them are errors. */
const words = {
	'form/content-folder': {
		title: '找不到内容文件夹',
		why: '没有内容就发布，会把整个网站清空。',
	},
	'form/unreadable': {
		title: '文件打不开',
		why: '打不开的文件不能公布，也查不了里面有什么。',
	},
	'form/encoding': {
		title: '文件的文字编码不对',
		why: '别的编码在网页上是乱码。',
	},
	'form/line-ends': {
		title: '换行用的是很旧的写法',
		why: '整篇会读成一行，标题、段落都没有了。',
	},
	'form/too-long': {
		title: '文章或填写区太长',
		why: '太长的文章没有人读得完，手机也打不开，请分成几篇。',
	},
	'form/front-matter': {
		title: '没有填写区，或者填写区断开了',
		why: '标题、日期这些读不到，文章就排不进列表。',
	},
	'form/yaml': { title: '填写区的格式读不懂', why: '读不懂的一项，后面的也都读不到。' },
	'form/yaml-cut': {
		title: '“#”后面的字会丢失',
		why: '填写区里空格后面的“#”是注释，后面的字居民看不到，也没有人会发觉。',
	},
	'form/yaml-tag': { title: '内容以“!”开头会读错', why: '填写区里“!”开头的另有意思。' },
	'form/yaml-anchor': { title: '内容以“&”开头会丢失', why: '填写区里“&”开头的另有意思。' },
	'form/yaml-alias': { title: '内容以“*”开头会读错', why: '填写区里“*”开头的另有意思。' },
	'form/yaml-number': {
		title: '数字会变样',
		why: '不加引号的 0571 会读成 571，很长的编号会丢掉最后几位。',
	},
	'form/yaml-deep': { title: '列表或括号套得太深', why: '太深的文件会让程序停下来。' },
	'form/key-twice': { title: '同一项写了两次', why: '只有一处算数，别的会悄悄丢掉。' },
} as const satisfies Record<string, Words>;

export type ReadingRuleId = keyof typeof words;

/** For the list of rules. */
export const readingRules: readonly RuleWords[] = Object.entries(words).map(([id, said]) => ({
	...said,
	id: id as ReadingRuleId,
	level: 'error',
}));

type Where = Pick<Finding, 'line' | 'key'>;

/** Nobody can mend such a file in the editor, save by making what was written there shorter. */
export function refused(
	rule: ReadingRuleId,
	file: string,
	message: string,
	where: Where = {},
): Finding {
	const unread = `这一篇的文件读不了（${words[rule].title}），请找信息员看看`;
	return {
		file,
		...where,
		rule,
		level: 'error',
		message,
		editor: {
			title: '',
			label: where.key === 'body' ? '正文' : '',
			field: where.key ?? '',
			message: rule === 'form/too-long' ? message : unread,
		},
	};
}
