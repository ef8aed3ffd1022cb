/** What articles name by key in the settings: found at every place, and changed there and nowhere else. */
import { expect, test } from 'vitest';
import { keysNamed, withOtherKeys } from '../../../../admin/record/other-key.ts';
import { definitions, type DefinitionName } from '../../../../src/collections/index.ts';
import type { Collection } from '../../../../src/collections/collection.ts';

const article = (name: DefinitionName, data: Record<string, unknown>) => ({
	definition: definitions[name] as unknown as Collection,
	file: `${name}/20261120-0900.md`,
	data,
});

/** Every field of the content model that names a thing of the settings, with one that stands there. */
const fields = Object.entries(definitions).flatMap(([name, { fields: own }]) =>
	Object.entries(own as Collection['fields']).flatMap(([key, { refersTo, widget }]) =>
		refersTo?.kind === 'setting'
			? [{ name: name as DefinitionName, key, setting: refersTo.setting, widget }]
			: [],
	),
);

test('topics, buildings, boards, lines of 找谁办 and items of the catalogue are named by fields', () => {
	expect(new Set(fields.map(({ setting }) => setting))).toEqual(
		new Set(['topics', 'buildings', 'bulletins', 'contacts', 'disclosure']),
	);
});

test.each(fields)('$name: $key names $setting', ({ name, key, setting, widget }) => {
	const many = widget['multiple'] === true || widget.widget === 'list';
	const named = (value: string) => ({ [key]: many ? ['other', value] : value });
	const one = article(name, { title: '一篇', ...named('old') });
	expect(keysNamed(one, setting)).toContain('old');
	expect(withOtherKeys(one, setting, new Map([['old', 'new']]))).toEqual({
		title: '一篇',
		...named('new'),
	});
});

test('the same thing stands once in a list, and what is not to go stays', () => {
	const topics = ['safety', 'old', 'new', 'older'];
	const instead = new Map([
		['old', 'new'],
		['older', 'new'],
	]);
	const one = article('notices', { topics, body: '正文。' });
	expect(withOtherKeys(one, 'topics', instead)).toEqual({
		topics: ['safety', 'new'],
		body: '正文。',
	});
});

const body = `请打电话。

::contact{key=water}

::contact{key="water-2"}

- 见[停水](/topics/water/)、[水站](/topics/water-2/)和[外面](https://water.example/topics/water/)。
`;

test('找谁办 in a body', () => {
	const one = article('notices', { body });
	expect(keysNamed(one, 'contacts')).toEqual(new Set(['water', 'water-2']));
	expect(withOtherKeys(one, 'contacts', new Map([['water', 'clinic']]))).toEqual({
		body: body.replace('{key=water}', '{key=clinic}'),
	});
});

test('a link to the page of a topic', () => {
	const one = article('notices', { body });
	expect(keysNamed(one, 'topics')).toEqual(new Set(['water', 'water-2']));
	expect(withOtherKeys(one, 'topics', new Map([['water', 'health']]))).toEqual({
		body: body.replace('](/topics/water/)', '](/topics/health/)'),
	});
});

test('a link to the list of a board', () => {
	const one = article('notices', { body: '[各期](/bulletins/series/old/#a)' });
	expect(withOtherKeys(one, 'bulletins', new Map([['old', 'nanmen']]))).toEqual({
		body: '[各期](/bulletins/series/nanmen/#a)',
	});
});
