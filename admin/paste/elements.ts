/** What becomes of elements, by name. */

/** Left out without a word: nothing a reader saw. */
export const silent = new Set([
	'style',
	'script',
	'meta',
	'link',
	'head',
	'title',
	'template',
	'noscript',
	'xml',
	'base',
	'colgroup',
	'col',
	'svg',
	'math',
]);
/** Left out and told, by what staff call it. */
export const lost: Record<string, string> = {
	...{
		video: '视频',
		audio: '音频',
		iframe: '嵌入的网页',
		object: '嵌入的内容',
		embed: '嵌入的内容',
	},
	...{
		form: '表单',
		input: '表单',
		select: '表单',
		textarea: '表单',
		button: '按钮',
		canvas: '画布',
	},
	...{
		mpvoice: '音频',
		mpvideo: '视频',
		qqmusic: '音频',
		'mp-common-videosnap': '视频',
		'mp-common-profile': '公众号名片',
	},
};
/** Elements that begin a paragraph. */
export const blocks = new Set([
	'p',
	'div',
	'section',
	'article',
	'header',
	'footer',
	'main',
	'aside',
	'nav',
	'ul',
	'ol',
	'dl',
	'dt',
	'dd',
	'figure',
	'figcaption',
	'center',
	'address',
	'pre',
	'fieldset',
	'body',
	'tbody',
	'tr',
	'caption',
	'hr',
]);
