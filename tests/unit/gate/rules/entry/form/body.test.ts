/** Bodies that look finished and are not: pictures still to come, pictures without a text. */
import { expect, test } from 'vitest';
import { body as bodyRule } from '../../../../../../src/gate/rules/entry/form/body.ts';
import { awaitedPicture } from '../../../../../../src/gate/rules/entry/residue/awaited-picture.ts';
import { notice, said } from '../../said.ts';

test('a picture still to be uploaded stops publishing, but not a draft', () => {
	const waiting = '〔请上传图片：第1张〕';
	const file = 'notices/20261120-0900.md';
	expect(said(awaitedPicture, { [file]: notice('author: 沈小满', waiting) })).toEqual([
		expect.stringMatching(/^error .+第 \d+ 行：正文里还有“请上传图片：第1张”/),
	]);
	expect(said(awaitedPicture, { [file]: notice('stage: draft', waiting) })).toEqual([]);
});

test('a draft may have pictures without a text, nothing else may', () => {
	const picture = '![](../media/notices/a.jpg)';
	const file = 'notices/20261120-0900.md';
	expect(said(bodyRule, { [file]: notice('stage: draft', picture) })).toEqual([]);
	expect(said(bodyRule, { [file]: notice('stage: review', picture) })).toHaveLength(1);
});
