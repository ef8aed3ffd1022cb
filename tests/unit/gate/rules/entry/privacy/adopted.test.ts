/** Opinions without persons. All persons are invented. */
import { expect, test } from 'vitest';
import { adopted } from '../../../../../../src/gate/rules/entry/privacy/adopted.ts';
import { notice, said } from '../../said.ts';

const asked = (opinion: string, body = '请看。') =>
	said(adopted, {
		'notices/20261120-0900.md': notice(
			`adopted: [{ opinion: ${opinion}, taken: 'yes' }]`,
			body,
		).replace('kind: outage', 'kind: consultation'),
	});

test('who said something is asked about', () => {
	const [one, ...others] = asked('居民章秀兰提出步道的灯矮一点');
	expect(others).toEqual([]);
	expect(one).toMatch(/^warning .*“采纳情况”.*“意见”.*“章\*兰”提的，请删去姓名，只写意见/);
});

test.each(['步道的灯请再矮一点', '三位住河边的居民提出灯光进窗', '希望高架桥下加灯'])(
	'“%s” names nobody',
	(opinion) => {
		expect(asked(opinion)).toEqual([]);
	},
);

test('the text may say whom one told', () => {
	expect(asked('灯矮一点', '有意见向章秀兰提出。')).toEqual([]);
});
