/** No text makes the search for persons slow. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { countOf, spread } from '../../../length.ts';
import type { Passage, TextReading } from '../../../../src/gate/text/reading.ts';
import { hitsIn } from './asked.ts';

const long = countOf({ short: 40_000, whole: 200_000 });
const filled = (piece: string) => piece.repeat(Math.ceil(long / piece.length));

const passage = (text: string): Passage => ({
	text,
	kind: 'paragraph',
	where: '“正文”里',
	spotAt: () => ({ bodyLine: 1 }),
});

const pieces = [
	...[
		'病',
		'王',
		'王秀芝',
		'王秀芝患有糖尿病',
		'低保户',
		'低保户王秀芝、',
		'王秀芝、',
		'3幢2单元',
		'1-1-',
	],
	...[
		'a',
		'a@',
		'a.',
		'QQ',
		'微信a',
		'浙A',
		'护照',
		'护照E',
		'证',
		'字第1',
		'1',
		'账号1 ',
		'姓名：',
		'姓名 ',
	],
	...[
		'姓名,住址\n',
		'姓名\t住址\n王秀芝\t3幢501\n',
		'王，\n',
		'：',
		'年级',
		'清和小学',
		'小',
		'住',
		'住在清和路',
	],
	...['1956年3月', '生于', '王·', '·', ' ', '\n', '《', '》里', '残疾', '孕', '吸毒', '高', '的'],
];

test.each(spread(pieces, { short: 10, whole: pieces.length }))(
	'%j over and over',
	(piece) => {
		const reading: TextReading = { passages: [passage(filled(piece))], tables: [] };
		expect(processorSeconds(() => hitsIn(reading))).toBeLessThan(4);
	},
	60_000,
);
