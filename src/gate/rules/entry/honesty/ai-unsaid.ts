/**
 * Words that a machine writes of itself, or a label that came along with a paste, in an entry that does not say 人工智能生成.
 * 《人工智能生成合成内容标识办法》 (2025-09-01) asks whoever spreads such content to say so.
 */
import { inTexts } from '../../../text/rule.ts';
import type { Find, TextHit } from '../../../text/find.ts';
import type { Passage } from '../../../text/reading.ts';
import type { EntryRule } from '../rule.ts';

const models =
	'AI|AIGC|人工智能|大(?:语言)?模型|智能助手|豆包|DeepSeek|文心一言|文小言|通义(?:千问)?|千问|Kimi|ChatGPT|GPT-?\\d?|讯飞星火|腾讯元宝|元宝|智谱清言|即梦|可灵|Midjourney|Stable ?Diffusion|Claude|Gemini|Copilot';

/** A machine speaking of itself. */
const itself = new RegExp(
	`作为(?:一[个名款])?(?:由[^，。]{1,12}(?:开发|训练)的)?(?:${models})(?:语言)?(?:模型|助手|助理)?[，,]?\\s?(?:我|无法|不能|并不)|我是(?:一[个名款])?(?:AI|人工智能)?(?:大|语言|大语言)模型|(?:我的知识|我的训练数据)[^，。]{0,6}(?:截止|截至|更新)`,
	'iu',
);

/** A whole statement about this text or picture; `识别AI生成的诈骗视频` tells of others. */
const label = new RegExp(
	`(?:本文|此文|全文|该文|本篇|文章|以上|以下|本页|图片|配图|插图|封面图?|海报|视频|音频|语音|配音|画面|内容|文案|摘要|标题|本图|此图)(?:内容|文字|图片|回答|信息|文案|部分|均)?(?:[，,]|\\s)?(?:由|系|为|是|均由|均为|经|借助|使用|采用|通过|利用)[^，。；\\n]{0,8}(?:${models})[^，。；\\n]{0,8}(?:生成|合成|创作|撰写|绘制|制作|整理|总结|改写|润色)`,
	'iu',
);
const short = new RegExp(
	`^[（(【[*\\s]*(?:(?:${models})(?:辅助)?(?:生成|合成|创作|绘制|制作)(?:内容)?|(?:生成|合成)内容)(?:[，,、\\s]*(?:仅供参考|请(?:仔细)?(?:甄别|核实)))?[）)】\\]。*\\s]*$`,
	'iu',
);

/** What stands at the head and the foot of an answer. */
const manners = [
	/^(?:好的|当然可以|当然|没问题)[，,！!。]?\s?(?:以下|下面|这)是?[^。]{0,24}(?:根据您|为您|按您|供您)/u,
	/(?:以下|下面)是(?:我)?(?:根据您|为您)[^。]{0,24}(?:生成|撰写|整理|草拟|起草)/u,
	/希望(?:这|以上)[^。]{0,16}对您有所?帮助|如(?:果您)?还?需要?我?(?:进一步)?(?:修改|调整|润色|补充|优化)[^。]{0,16}(?:请?随时告诉我|请告诉我|请告知)/u,
];

const leftover = '是人工智能回答时的套话，请删去；文字是它写的，请在“人工智能生成的内容”里选“文字”';

/** As far as a pattern is asked: what it looks for is short. */
const head = 400;

function inPassage(passage: Passage, made: readonly string[]): TextHit[] {
	const text = passage.text;
	const own = itself.exec(text);
	if (own) return [{ passage, at: own.index, message: `“${own[0].slice(0, 24)}”${leftover}` }];
	const manner = manners.map((form) => form.exec(text)).find((one) => one !== null);
	if (manner)
		return [
			{
				passage,
				at: manner.index,
				message: `“${manner[0].slice(0, 24)}”${leftover}`,
				level: 'warning',
			},
		];
	if (made.length > 0) return [];
	const said = label.exec(text) ?? (text.length <= 60 ? short.exec(text) : null);
	if (!said) return [];
	const message = `写着“${said[0].trim().slice(0, 24)}”，请在“人工智能生成的内容”里照实选上，网页、纸上才会都标明`;
	return [{ passage, at: said.index, message, level: 'warning' }];
}

/** Long texts are asked sentence by sentence. */
function pieces(passage: Passage): Passage[] {
	if (passage.text.length <= head) return [passage];
	const found: Passage[] = [];
	let from = 0;
	while (from < passage.text.length) {
		const end = passage.text.slice(from, from + head).lastIndexOf('。') + 1 || head;
		const start = from;
		const spotAt: Passage['spotAt'] = (at) => passage.spotAt(start + at);
		found.push({ ...passage, text: passage.text.slice(from, from + end), spotAt });
		from += end;
	}
	return found;
}

const find: Find = ({ passages }, { value }) => {
	const made = Array.isArray(value['aiContent']) ? value['aiContent'].map(String) : [];
	return passages.flatMap(pieces).flatMap((piece) => inPassage(piece, made));
};

export const aiUnsaid: EntryRule = {
	id: 'honesty/ai-unsaid',
	level: 'error',
	title: '人工智能写的没有标明',
	why: '人工智能生成的内容要标明，套话留在公告里更是笑话。',
	...inTexts(find),
};
