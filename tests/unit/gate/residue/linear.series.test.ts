/** No text makes the search for leftovers slow. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import type { Passage } from '../../../../src/gate/text/reading.ts';
import { spread } from '../../../length.ts';

const rules = entryRules.filter(({ id, find }) => id.startsWith('residue/') && find);
const long = 200_000;

const pieces = [
	...[
		'x',
		'X ',
		'×',
		'*',
		'**省',
		'#',
		'##',
		'_',
		'_ 年',
		'某',
		'某某',
		'○',
		'□',
		'20',
		'20xx',
		'第x',
	],
	...[
		'【',
		'【】',
		'（请填写',
		'{',
		'{{',
		'${',
		'[',
		'[b',
		'<',
		'<p ',
		'<span ',
		'&',
		'&#',
		'=',
		'=E7',
		'%E7',
	],
	...[
		'更多',
		'以上是',
		'希望',
		'本文由',
		'来源：',
		'上一篇',
		'长按',
		'点击',
		'编辑：',
		'范文',
		'小编',
		'北京',
	],
	...[
		'請',
		'“請',
		'《',
		'襄阳市',
		'市',
		'a(',
		'停(',
		'停ā',
		'(ā',
		'ç¤',
		'Ã',
		'É',
		'锛',
		'绀惧',
		'绀惧尯',
		'?',
		'停?',
	],
	...[
		' ',
		'\n',
		'\u00a0',
		'2026年 ',
		'停',
		'a',
		'1',
		'\\u',
		'-',
		'font-size:',
		'更多请',
		'，',
		'您的位置：',
	],
];

const passageOf = (text: string): Passage => ({
	text,
	kind: 'paragraph',
	where: '“正文”里',
	spotAt: () => ({ bodyLine: 1 }),
});

test.each(spread(pieces, { short: 10, whole: pieces.length }))('%j over and over', (piece) => {
	const passages = [passageOf(piece.repeat(Math.ceil(long / piece.length)))];
	const slow = rules.flatMap(({ id, find }) => {
		const seconds = processorSeconds(() =>
			find?.({ passages, tables: [] }, { collection: 'notices', value: {}, settings: {} }),
		);
		return seconds < 1 ? [] : [`${id} ${seconds.toFixed(2)} s`];
	});
	expect(slow).toEqual([]);
});
