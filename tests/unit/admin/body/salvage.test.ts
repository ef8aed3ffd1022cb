import { describe, expect, test } from 'vitest';
import { holds, lettersOf } from '../../../../admin/body/letters.ts';
import { rescued, salvaged } from '../../../../admin/body/salvage.ts';
import { BodySession } from '../../../../admin/body/session.ts';

test('letters are words without marks, spaces and punctuation', () => {
	expect(lettersOf('**停水**，8:30\n- WiFi')).toBe('停水830WiFi');
});

test.each([
	['[停水](/notices/1/)通知', '停水通知', true],
	['停水通知', '停水', true],
	['停&#x6C34;通知', '停水', true],
	['&#xFFFFFF;停', '停', true],
	['停水通知', '通知停水', false],
	['', '停', false],
	['', '', true],
	['𠮷祥里', '𠮷里', true],
])('whether %j holds %j: %s', (whole, part, expected) => {
	expect(holds(whole, part)).toBe(expected);
});

describe('the words out of a box at fault', () => {
	test.each([
		['Markdown where it can be written', '停水', () => '**停水**', '**停水**'],
		['the words where writing leaves some out', '停水两天', () => '**停水**', '停水两天'],
		[
			'the words where writing throws',
			' 停水 ',
			() => {
				throw new Error('broken');
			},
			'停水',
		],
	])('are %s', (_, words, write, expected) => {
		expect(salvaged(words, write)).toBe(expected);
	});

	test.each([
		['nothing is shown', '一。\n', [], '一。\n'],
		['the same words are shown', '- 一。\n', ['* 一。'], '- 一。\n'],
		['more is shown', '一。', ['一。', '二。'], '一。\n\n二。'],
		['more is shown in the middle', '一。三。', ['一。', '二。', '三。'], '一。\n\n二。\n\n三。'],
		['less is shown', '一。\n\n二。\n', ['一。'], '一。\n\n二。'],
		['other words are shown', '一。二。\n', ['一。', '四。'], '一。二。\n\n四。'],
	])('when %s', (_, said, shown, expected) => {
		expect(rescued(said, shown)).toBe(expected);
	});

	test('are sent on, and the crash that follows does not take them back', () => {
		const session = new BodySession('- 甲\n');
		session.touch();
		expect(session.rescue(['- 甲', '乙'])).toBe('- 甲\n\n乙\n');
		expect(session.broke()).toBeUndefined();
		expect(session.text).toBe('- 甲\n\n乙\n');
	});
});
