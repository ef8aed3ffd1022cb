/** The rules of this class over what is wrong, and over what only looks so, with the list an office begins with. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { goodNotice } from '../../../content.ts';
import { findingsBy } from '../rules/said.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { contentFolder } from '../../../content.ts';
import { bad } from './bad.ts';
import { good } from './good.ts';

const rules = entryRules.filter(({ id }) => id.startsWith('wording/'));
const list = readFileSync('content/settings/lexicon.yml', 'utf8');
/** A word may be in the program or in the office's list. */
const words = ['wording/slip', 'wording/lexicon'];

const nameOf = (index: number) => `notices/20261120-${String(1000 + index)}.md`;

/** All texts at once, each as a notice: the rules of each. */
function foundIn(texts: readonly string[]): string[][] {
	const files = texts.map(
		(text, index) =>
			[nameOf(index), goodNotice.replace('上午8:30–11:30停水。', () => text)] as const,
	);
	const content = readContent(
		contentFolder({ ...Object.fromEntries(files), 'settings/lexicon.yml': list }),
	);
	const found = findingsBy(rules, content, '2026-11-22 09:00');
	return texts.map((_, index) =>
		found.filter(({ file }) => file === nameOf(index)).map(({ rule }) => rule),
	);
}

describe('what is wrong is found', () => {
	const found = foundIn(bad.map(([, text]) => text));
	test.each(bad.map(([rule, text], index) => ({ rule, text, index })))(
		'$rule: $text',
		({ rule, index }) => {
			const asked = rule === 'words' ? words : [rule];
			expect(found[index]?.filter((one) => asked.includes(one))).not.toEqual([]);
		},
	);
});

describe('what only looks so is left alone', () => {
	const found = foundIn(good);
	test.each(good.map((text, index) => ({ text, index })))('$text', ({ index }) => {
		expect(found[index]).toEqual([]);
	});
});
