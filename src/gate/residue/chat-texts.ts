/** What came along from a chat, a mail or a printed page: 撤回了一条消息, 发自我的 iPhone, 第 2 页 共 6 页. */
import type { Around, Pattern } from './patterns.ts';

const remedy = '是从聊天或邮件里带来的，请删去';

/** Told of in an article: 看到“撤回了一条消息”不要慌. */
const isQuoted = ({ before, after }: Around) =>
	/[“‘「《]$/.test(before) && /^[^“”]{0,12}[”’」》]/.test(after);

export const chatTexts: readonly Pattern[] = [
	{
		needs: '@＠',
		sign: /[@＠](?:所有人|全体成员|全体)(?![\p{Script=Han}])/gu,
		remedy,
		unless: isQuoted,
	},
	{
		needs: '复扣',
		sign: /收到(?:的)?(?:请|后请)?(?:及时|尽快)?(?:回复|扣)(?:[：:“"]?(?:收到|1))?(?=[！!。，,”\s]|$)/g,
		remedy,
		unless: isQuoted,
		doubtful: true,
	},
	{
		needs: '撤拍聊呼息输',
		sign: /撤回了一条消息|拍了拍(?:我|你|自己|[“"])|加入了群聊|以上是打招呼的(?:内容|消息)|以下(?:是|为)新消息|对方正在输入/g,
		remedy,
		// A name in quotes stands before: `“小李”撤回了一条消息`.
		unless: ({ before, sign, after }) =>
			/[“‘「《]$/.test(before) && isQuoted({ before, sign, after }),
	},
	{
		needs: '自mMkK',
		sign: /(?:发|来)自我的\s?(?:[A-Za-z]|华为|荣耀|小米|红米|手机)|Sent from my|(?:发|来)自\s?(?:QQ|网易|Outlook)\s?邮箱|获取\s?Outlook/gi,
		remedy,
	},
	{
		// `王丽 2026/11/20 10:32:15`: who wrote when, alone in its line.
		needs: ':：',
		sign: /^[\p{Script=Han}A-Za-z\d]{1,12}[ \t](?:20\d\d[-/年]\d{1,2}[-/月]\d{1,2}日?[ \t])?(?:[上下]午[ \t]?)?\d{1,2}[:：]\d\d[:：]\d\d[ \t]*$/gmu,
		remedy,
		doubtful: true,
	},
	{
		needs: ':：',
		sign: /^[ \t]*20\d\d[-/年]\d{1,2}[-/月]\d{1,2}日?[ \t]\d{1,2}[:：]\d\d(?:[:：]\d\d)?[ \t][\p{Script=Han}A-Za-z]{2,8}[:：]/gmu,
		remedy,
		doubtful: true,
	},
	{
		// What the page of a WeChat article says around it.
		needs: '签轻滑创扫',
		sign: /预览时标签不可点|微信扫一扫[^。；\n]{0,6}关注该公众号|轻(?:触|点)(?:阅读原文|查看原文)|(?:继续|向上)滑动看下一个|^[ \t]*原创[ \t][^。；\n]{2,30}20\d\d|扫一扫[，, ]?在手机(?:上)?(?:打开|查看|浏览)(?:当前页)?/gm,
		remedy: '是从别的网页带来的，请删去',
	},
	{
		needs: '群页印绍',
		sign: /[【[]群(?:公告|消息|通知)[】\]]|转发自[^，。\n]{0,16}群|微信号[:：][^\n]{3,30}功能介绍|^\s*页[眉脚][:：]|[（(]共印\s?\d{1,4}\s?份[）)]/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '首',
		sign: /首页\s?[>＞»›→]\s?(?=[\p{Script=Han}])/gu,
		remedy: '是从别的网页带来的，请删去',
		unless: ({ before }) => /点击|进入|打开|登录|依次|在/.test(before.slice(-8)),
	},
	{
		needs: '赞看阅',
		sign: /(?:(?:阅读|在看|点赞|赞|转发|收藏|评论|留言)\s?\d{1,7}\+?\s{1,3}){1,5}(?:阅读|在看|点赞|赞|转发|收藏|评论|留言)\s?\d{1,7}\+?/g,
		remedy: '是从别的网页带来的，请删去',
	},
	{
		needs: '页',
		sign: /^[ \t]*第\s?\d{1,3}\s?页[，,、 \t]*共\s?\d{1,3}\s?页[ \t]*$/gm,
		remedy: '是打印稿的页码，请删去',
		doubtful: true,
	},
	{
		needs: '-–—－―',
		sign: /^\s*[-–—－―]{1,2}\s{0,2}\d{1,3}\s{0,2}[-–—－―]{1,2}\s*$/g,
		remedy: '是打印稿的页码，请删去',
		unless: (_, { kind }) => kind !== 'paragraph',
	},
	{
		needs: '无',
		sign: /[（(]?(?:此|本|该)页无正文[）)]?|^\s*[（(]以下无正文[）)]\s*$/g,
		remedy: '是打印稿上的话，请删去',
		doubtful: true,
	},
];
