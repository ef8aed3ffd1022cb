/** No text makes the search for numbers slow. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { countOf } from '../../../length.ts';
import { numbersInBody } from '../../../../src/gate/numbers/body.ts';
import { maskBody, maskText } from '../../../../src/gate/numbers/mask.ts';

const long = countOf({ short: 40_000, whole: 200_000 });
const filled = (piece: string) => piece.repeat(Math.ceil(long / piece.length));

test.each(
	[
		'1',
		'13',
		'1 ',
		'1x',
		'1\n',
		'138 ',
		'6222 ',
		'13800138000 ',
		'1 3 8 0 0 1 3 8 0 0 0 ',
		'1\u200B',
		'1**',
	]
		.concat([
			'&#49;',
			'&',
			'一',
			'[1](',
			'](',
			'<a',
			'`1',
			'a://1 ',
			'电话1',
			'身份证110105194912310021',
			'a',
			'[',
			'\\*1',
		])
		.concat(['[1](tel:13800138000)', '卡号622202', '1 \n', '1. 3 3 0 ', '::attachment{file="../1']),
)(
	'%j over and over',
	(piece) => {
		const text = filled(piece);
		const seconds = processorSeconds(() => {
			numbersInBody(text);
			maskText(maskBody(text));
		});
		expect(seconds).toBeLessThan(10);
	},
	60_000,
);
