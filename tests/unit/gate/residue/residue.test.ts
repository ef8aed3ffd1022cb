/** Leftovers of templates and pastes: each kind is stopped by its rule, and what only looks like one is left in peace. */
import { describe, expect, test } from 'vitest';
import { definitionOf } from '../../../../src/collections/index.ts';
import type { Collection } from '../../../../src/collections/collection.ts';
import { entryOf } from '../../../../src/gate/entry.ts';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import type { Settings } from '../../../../src/gate/rules/entry/rule.ts';
import { bad } from './bad.ts';
import { good } from './good.ts';

const rules = entryRules.filter(({ id, find }) => id.startsWith('residue/') && find);
const definition = definitionOf('notices') as Collection;

interface Written {
	data?: Record<string, unknown>;
	settings?: Settings;
}

/** `['error residue/blank']`, each once. */
function foundIn(body: string, { data = {}, settings = {} }: Written = {}): string[] {
	const filled = {
		title: '社区里的一件事',
		publishedAt: '2026-11-20 09:00',
		kind: 'notice',
		...data,
	};
	const entry = entryOf(definition, 'notices/20261120-0900.md', filled, body);
	const found = rules.flatMap((rule) =>
		rule
			.check(entry, { today: '2026-11-22', settings })
			.map(({ level = rule.level }) => `${level} ${rule.id}`),
	);
	return [...new Set(found)];
}

describe('what nobody may publish so', () => {
	const cases = Object.entries(bad).flatMap(([id, texts]) => texts.map((text) => [text, id]));

	test('there are many', () => {
		expect(cases.length).toBeGreaterThan(130);
	});

	test.each(cases)('%s', (text = '', id = '') => {
		expect(foundIn(text)).toContain(`error ${id}`);
	});
});

describe('what may stand', () => {
	test('there are many', () => {
		expect(good.length).toBeGreaterThan(65);
	});

	test.each(good.filter((text) => !text.includes('瑋')))('%s', (text) => {
		expect(foundIn(text)).toEqual([]);
	});

	test('a name written with an old character is asked about', () => {
		expect(foundIn('住户王瑋来参加活动。')).toEqual(['warning residue/traditional']);
	});
});
