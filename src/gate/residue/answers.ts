/** Marks and sentences of a machine's answer: 【4†source】, 当然！这里是一份…, 您可以根据实际情况调整. */
import type { Pattern } from './patterns.ts';

const remedy = '是人工智能回答时的话，请删去';

/** What is asked for from a machine. */
const asked =
	'通知|公告|启事|倡议|方案|总结|计划|报告|发言|讲话|致辞|文案|文章|稿|内容|版本|范文|模板|标语|口号|海报|清单|说明|介绍';

export const answers: readonly Pattern[] = [
	{
		needs: '†oOtcu',
		sign: /【\d{1,3}(?:[:：]\d{1,3})?†[^】\n]{0,60}】|:?contentReference\[|\[?oaicite[:：]\d|(?:cite)?turn\d{1,2}(?:search|view|news|file)\d{1,2}|utm_source=(?:chatgpt|openai)/g,
		remedy,
	},
	{
		// At the head of an answer: agreed, and here it is.
		needs: '好当没',
		sign: new RegExp(
			`^\\s*(?:好的|好呀|当然可以|当然|没问题)[，,！!。]\\s?(?:以下|下面|这里|这)是?(?=[^。\\n]{0,40}(?:${asked}))`,
			'g',
		),
		remedy,
	},
	{
		needs: '下',
		sign: new RegExp(
			`(?:以下|下面)是(?:我)?(?:为(?:您|你)|根据(?:您|你)|按(?:您|你)|(?:修改|润色|优化|精简|扩写|改写|整理)(?:后|好|过)的?)(?=[^。\\n]{0,30}(?:${asked}|[:：]))`,
			'g',
		),
		remedy,
		doubtful: true,
	},
	{
		needs: '我告',
		sign: /(?:如果|如|若)(?:您|你)?(?:还|仍)?(?:需要|需|想要|希望)[^。；\n]{0,24}?[，,]?\s?(?:我(?:还|也)?(?:可以|能|会)(?:继续|再|帮|为|进一步)|(?:请|欢迎)?随时(?:告诉|告知|跟我说)|请告诉我)/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '您你',
		sign: /(?:您|你)(?:可以|可)根据(?:实际|具体|自身|自己的)?(?:的)?(?:情况|需要|需求)[^。；\n]{0,8}(?:调整|修改|补充|完善|替换|增减)|根据(?:您|你)(?:的(?:要求|需求|描述|提示)|提供的(?:信息|内容|资料|材料))/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '我',
		sign: /(?:需要|要不要|是否需要)我(?:再|继续|帮|为)[^。？?\n]{0,20}[吗么]?[？?]|(?:抱歉|对不起|很遗憾)[，,]\s?我(?:无法|不能|没有办法)/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '下适',
		sign: /^\s*(?:以下|下面)是一[份篇则个条段][^。\n]{0,30}[:：]\s*$|(?:语言|结构|语气|条理)(?:简洁|清晰|明了|正式|亲切|严谨)[^。\n]{0,20}适合(?:在|用于|张贴|发布|直接)/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '字',
		sign: /[（(](?:全文|字数|共|约|全文约)[:：]?(?:约|共)?\s?\d{2,5}\s?字(?:左右)?[）)]/g,
		remedy,
		doubtful: true,
	},
	{
		needs: '下',
		sign: /^\s*(?:以下|下面)(?:是|为)(?:您|你)?(?:优化|润色|修改|改写|整理|精简|扩写)(?:后|好|过)?的?(?:版本|内容|文案|全文|注意事项|要点|信息)?[^。\n]{0,12}[:：]/g,
		remedy,
		doubtful: true,
	},
	{
		needs: 'Aa智',
		sign: /作为(?:一[个名款位])?(?:AI|人工智能)(?:语言)?(?:模型|助手|助理)?[，,]?\s?(?=我|无法|不能|并不)/gi,
		remedy,
	},
];
