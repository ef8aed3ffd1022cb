/** What a machine wrote and nobody says so: its own words are refused, labels that came along are asked about. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../../../processor.ts';
import { aiUnsaid } from '../../../../../../src/gate/rules/entry/honesty/ai-unsaid.ts';
import { notice, said } from '../../said.ts';

const at = 'notices/20261120-0900.md';
const told = (body: string, keys = '') =>
	said(aiUnsaid, { [at]: notice(`urgency: normal${keys}`, body) }).map((one) => one.split(' ')[0]);

test.each([
	'作为一个AI语言模型，我无法提供实时的停水信息。',
	'作为人工智能助手，我不能代替医生的诊断。',
	'作为一名AI助手，我建议您提前储水。',
	'作为大语言模型，我并不了解本社区的情况。',
	'作为由某公司开发的人工智能助手，我会尽力回答。',
	'我的知识截止到2024年，请以官方通知为准。',
])('“%s” is refused, whatever the entry says', (body) => {
	expect(told(body)).toEqual(['error']);
	expect(told(body, '\naiContent: [text]')).toEqual(['error']);
});

const asked = [
	'本文由AI生成，仅供参考。',
	'以上内容由人工智能生成，请仔细甄别。',
	'图片由豆包生成',
	'配图使用即梦绘制',
	'（AI生成）',
	'内容由 DeepSeek 整理生成',
	'AI生成内容，仅供参考',
	'本图由文心一言创作',
	'视频为AI合成',
	'文案借助ChatGPT润色',
];

test.each(asked)('“%s” is asked about', (body) => {
	expect(told(`停水检修。\n\n${body}\n\n请储水。`)).toEqual(['warning']);
});

test.each(asked)('“%s” may stand where the entry says so', (body) => {
	expect(told(body, '\naiContent: [text, image, video]')).toEqual([]);
});

test.each([
	'以下是根据您的要求撰写的停水通知：',
	'希望以上内容对您有所帮助！',
	'如需进一步修改，请随时告诉我。',
	'好的，以下是为您起草的通知：',
])('manners of a machine, “%s”, are asked about', (body) => {
	expect(told(body)).toEqual(['warning']);
});

test.each([
	'民警提醒：识别AI生成的诈骗视频，先打电话核实。',
	'讲座讲怎样分辨人工智能合成的声音。',
	'社区开办人工智能课堂，教老人用手机。',
	'作为志愿者，我愿意帮忙。',
	'作为社区居民，我不能只看着。',
	'用豆包炖汤，下午三点开课。',
	'食堂早餐有豆包、花卷。',
	'申请材料由系统生成，请核对后签字。',
	'希望大家互相帮助。',
	'如需修改预约，请打电话告诉我们。',
	'《人工智能生成合成内容标识办法》9月1日起施行。',
	'网上发布AI生成的图片应当标明。',
	'您可以根据实际情况调整缴费档次。',
	'二维码由物业统一生成。',
])('“%s” may stand', (body) => {
	expect(told(body)).toEqual([]);
});

test.each(['由AI', '本文由', '作为一个由', '图片内容使用', '以下是为您', '希望这'])(
	'200,000 characters of “%s” are read at once',
	(piece) => {
		const text = piece.repeat(200_000 / piece.length);
		const passage = { text, kind: 'paragraph', where: '', spotAt: () => ({}) } as const;
		const of = { collection: 'notices', value: {}, settings: {} };
		const look = () => aiUnsaid.find?.({ passages: [passage], tables: [] }, of);
		expect(processorSeconds(look)).toBeLessThan(1);
	},
);
