/** Signs of a program instead of what they were to show: `quo;`, `</p>`, `font-size:`, `{{name}}`, `#REF!`. */
import type { Pattern } from './patterns.ts';

const remedy = '是网页或软件的代码，请删去';
const tags =
	'p|br|div|span|a|img|b|i|u|s|em|strong|font|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|hr|pre|code|script|style|iframe|center|section|article|header|footer|html|head|body|meta|link|input|button|form|label|select|option|sup|sub|video|audio|svg|canvas|blockquote|small|big|strike|del|o:p|v:[a-z]{1,12}|w:[a-z]{1,12}|st1:[a-z]{1,16}|!--|!doctype';
const entities =
	'nbsp|amp|lt|gt|quot|apos|ldquo|rdquo|lsquo|rsquo|laquo|raquo|mdash|ndash|hellip|middot|bull|times|emsp|ensp|thinsp|copy|reg|trade|deg|yen|zwj|zwnj|shy';

export const markup: readonly Pattern[] = [
	{
		needs: '&',
		sign: new RegExp(`&(?:${entities}|#\\d{2,6}|#x[\\da-f]{2,6})(?:;|(?![a-z=\\d]))`, 'gi'),
		remedy,
	},
	{
		// Whose beginning was cut: `quo;`, `nbsp;`, `#160;`.
		needs: ';；',
		sign: /(?<![A-Za-z&])(?:[lr]?[ds]?quo|[nb]?bsp|nbs|quot|hellip|ellip|[mn]dash|middot|e[mn]sp|amp|(?<![\d.])#\d{2,5})[;；]/gi,
		remedy,
	},
	{ needs: '<', sign: new RegExp(`<\\/?(?:${tags})(?=(?:\\s[^<>]{0,300})?\\/?>)`, 'gi'), remedy },
	{
		needs: '<>',
		sign: new RegExp(
			`<\\/?(?:span|div|font|img|table|td|tr|p|a|o:p|strong|section|script|style)(?:\\s[a-z:-]{1,20}\\s?=|\\s*$)|<!--|-->|\\/>`,
			'gi',
		),
		remedy,
	},
	{
		needs: '=',
		sign: /(?<![A-Za-z])(?:class|style|href|src|align|valign|target|face|colspan|rowspan|cellpadding|cellspacing|bgcolor|lang|onclick|onload|data-[a-z-]{1,20}|xml:lang)\s?=\s?["'“”‘’]/gi,
		remedy,
	},
	{
		needs: '-@M[!ngd',
		sign: /(?<![A-Za-z-])(?:font-(?:size|family|weight|style)|text-(?:align|indent|decoration)|line-height|letter-spacing|(?:margin|padding|border)(?:-(?:top|left|right|bottom))?|background(?:-color)?|white-space|mso-[a-z-]{2,30}|panose-1)\s?[:：](?=\s?[^;；，。\n]{1,40}[;；}])|@font-face|Mso(?:Normal|TableGrid)|\[if\s[a-z !]{0,12}mso|<!\[endif\]|normal\s0\s(?:false\s){2}/gi,
		remedy,
	},
	{
		needs: '{[%$',
		sign: /\{\{(?=[^{}\n]{0,40}\}\})|[$#]\{(?=[^{}\n]{0,40}\})|<%(?=[^%\n]{0,60}%>)|\{%(?=[^%\n]{0,60}%\})|%\([a-z]{1,20}\)s|\[object \w{1,12}\]/gi,
		remedy,
	},
	{
		needs: 'uN',
		sign: /(?<=[\p{Script=Han}：:，。（(])(?:undefined|null|NaN|None)(?=[\p{Script=Han}，。；）)]|$)|(?<![A-Za-z])(?:undefined|null|NaN)(?=\s?[年月日元人户]|[\p{Script=Han}，。])/gu,
		remedy,
	},
	{
		needs: '\\',
		sign: /\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|(?<=\p{Script=Han}|[，。；！？])\\[nrt](?![A-Za-z])/gu,
		remedy,
	},
	{
		needs: '[',
		sign: /\[\/?(?:b|i|u|s|url|img|color|size|quote|font|align|list|table|tr|td|center|code|email|backcolor)(?=(?:=[^\]\n]{0,80})?\])/gi,
		remedy,
	},
	{
		needs: '错E#HMPI批T_S删带{',
		sign: /错误[!！](?:未找到引用源|未定义书签|超链接引用无效|未指定(?:书签|文件名))|Error! (?:Reference|Bookmark)|#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NULL!|NUM!)|(?:HYPERLINK|MERGEFIELD|PAGEREF|INCLUDEPICTURE)\s["\\A-Za-z_\p{Script=Han}]|_(?:Toc|Ref|Hlk)\d{5,12}|\\\* ?MERGEFORMAT|\{ ?(?:PAGE|NUMPAGES|DATE|REF|SEQ|TOC) |SEQ [^\\\n]{1,12}\\\*|删除的内容[:：]|带格式的[:：[]|批注\s?[[［][A-Za-z\p{Script=Han}]{1,8}\d{1,3}[\]］]|TOC \\[a-z]/gu,
		unless: ({ before, after }) => /怎么|学习|消除|公式|函数|课/.test(before + after),
		remedy: '是 Word 或 Excel 出错的地方，请到原文件里改好再粘贴',
	},
	{
		needs: '[',
		sign: /\[(?:图片|视频|文件|链接|表情|语音|动画表情|小程序|聊天记录|微笑|玫瑰|强|握手|呲牙|爱心|鼓掌|太阳|庆祝|烟花|抱拳|合十|加油|福|發|红包|礼物|咖啡|蛋糕|愉快|偷笑|可爱|调皮|捂脸|OK|胜利|抱拳)\]/g,
		remedy: '是微信聊天带来的，请删去，或换成真的图片和文件',
	},
	{
		needs: '*[',
		sign: /\*\*(?=[^*\s][^*\n]{0,60}\*\*)|!?\[(?=[^\][\n]{0,60}\]\((?:https?:|\/|\.\.)[^()\s]{0,200}\))/g,
		remedy: '这里不能加粗、放链接，请只写文字',
		unless: (_, { kind }) => kind !== 'field' && kind !== 'title',
		doubtful: true,
	},
];
