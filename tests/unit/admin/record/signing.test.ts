/** Which names stand under a save in an office, and what counts as a small correction. */
import { expect, test } from 'vitest';
import { reviewWhenSaved, type Signer } from '../../../../admin/record/signing.ts';
import { charactersChanged, isSmallCorrection } from '../../../../admin/record/small-correction.ts';
import { reviewedText } from '../../../../admin/record/reviewed.ts';

const two = { first: '陆知远', second: '周梅' };
const all = { ...two, final: '许桂芳' };
const at = (stage: string, more: object = {}) => ({
	title: '停水',
	stage,
	body: '明天停水。',
	...more,
});
const changed = (stage: string, more: object = {}) => at(stage, { title: '停电', ...more });
const note = { changes: [{ at: '2026-11-22 09:00', note: '不是水，是电' }] };
const publisher: Signer = {
	name: '许桂芳',
	publishes: true,
	required: 'three',
	holding: ['first', 'second'],
};
const editor: Signer = { ...publisher, name: '沈小满', publishes: false };
const one: Signer = { ...publisher, required: 'one', holding: [] };
const none: Signer = { ...publisher, required: 'none', holding: [] };

test.each([
	['nothing changed', at('review', { review: two }), at('review', { review: two }), editor, two],
	['a word changed', at('review', { review: two }), changed('review', { review: two }), editor, {}],
	['a new one', undefined, at('draft', { review: two }), editor, {}],
	[
		'published after two',
		at('review', { review: two }),
		at('ready', { review: two }),
		publisher,
		all,
	],
	[
		'published with a word changed',
		at('review', { review: two }),
		changed('ready', { review: two }),
		publisher,
		{},
	],
	['one is asked for', undefined, at('ready'), one, { final: '许桂芳' }],
	['none is asked for', undefined, at('ready'), none, {}],
	[
		'none is asked for, names were typed',
		at('draft', { review: two }),
		at('ready', { review: two }),
		none,
		two,
	],
	['urgent', undefined, at('ready', { urgency: 'emergency' }), publisher, { final: '许桂芳' }],
	[
		'withdrawn',
		at('ready', { review: all }),
		at('ready', { review: all, withdrawn: { at: '', reason: '误' } }),
		publisher,
		all,
	],
	[
		'corrected',
		at('ready', { review: { ...two, final: '江一平' } }),
		changed('ready', { review: all, ...note }),
		publisher,
		all,
	],
	[
		'changed without a note',
		at('ready', { review: all }),
		changed('ready', { review: all }),
		publisher,
		{},
	],
] as const)('%s', (_, before, after, signer, review) => {
	expect(reviewWhenSaved(before, after, signer)).toEqual(review);
});

test.each([
	['8:30 停水', '9:30 停水', 2],
	['停水', '停水', 0],
	['停水', '停停水', 1],
	['', '停水', 2],
	['停𠮷水', '停水', 1],
])('%s → %s: %i', (before, after, count) => {
	expect(charactersChanged(before, after)).toBe(count);
});

test.each([
	['without a note', {}, false],
	['with a note', note, true],
	['urgent all at once', { ...note, urgency: 'emergency' }, false],
	['and all of it', { ...note, body: '长'.repeat(61) }, false],
	['and a picture', { ...note, cover: `../media/notices/${'长'.repeat(60)}.jpg` }, false],
])('%s', (_, more, small) => {
	expect(isSmallCorrection(at('ready'), { ...changed('ready'), ...more })).toBe(small);
});

test('spaces that make code of the first words are words, empty lines are not', () => {
	const text = (body: string) => reviewedText({ body });
	expect(text('\n \n停水\n')).toBe(text('停水'));
	expect(text('    停水')).not.toBe(text('停水'));
});
