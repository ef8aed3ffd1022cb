/** Bodies that look finished and are not: lost bold, pictures still to come, pictures without a text. */
import { describe, expect, test } from 'vitest';
import { body as bodyRule } from '../../../../src/gate/rules/body.ts';
import { lostEmphasis } from '../../../../src/gate/rules/emphasis.ts';
import { pastes } from '../../../../src/gate/rules/pastes.ts';
import { notice, said } from './said.ts';

describe('bold that will not be bold is known', () => {
	test.each([
		['**注意：**请储水', '**注意：**'],
		['共**50%**的人', '**50%**'],
		['说**“停水”**了', '**“停水”**'],
	])('%s', (line, lost) => {
		expect(lostEmphasis(line)).toBe(lost);
	});

	test.each([
		'**注意**：请储水',
		'**11月26日** 停水',
		'请**提前储水**。',
		'**注意：** 请储水',
		'2 ** 3',
	])('%s may stand', (line) => {
		expect(lostEmphasis(line)).toBeUndefined();
	});
});

test('a picture still to be uploaded stops publishing, but not a draft', () => {
	const waiting = '〔请上传图片：第1张〕';
	const file = 'notices/20261120-0900.md';
	expect(said(pastes, { [file]: notice('author: 沈小满', waiting) })).toEqual([
		expect.stringMatching(/^error .+第 \d+ 行：正文里还有“请上传图片：第1张”/),
	]);
	expect(said(pastes, { [file]: notice('stage: draft', waiting) })).toEqual([]);
});

test('a draft may have pictures without a text, nothing else may', () => {
	const picture = '![](../media/notices/a.jpg)';
	const file = 'notices/20261120-0900.md';
	expect(said(bodyRule, { [file]: notice('stage: draft', picture) })).toEqual([]);
	expect(said(bodyRule, { [file]: notice('stage: review', picture) })).toHaveLength(1);
});
