/** What Decap is told, by its own validator, and by the widgets it really has. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { config, configured, everyField } from './configured.ts';
import { realDecap, type Decap } from './decap.ts';

/** What a field may be told besides its name, label, hint, widget and whether it is required. */
const options: Record<string, string[]> = {
	string: [],
	text: [],
	number: ['value_type', 'default'],
	'next-number': ['value_type'],
	datetime: ['format', 'date_format', 'time_format', 'default'],
	select: ['options', 'multiple', 'default', 'unset'],
	boolean: ['default', 'unset'],
	'setting-key': ['setting', 'multiple'],
	relation: 'collection value_field display_fields search_fields filters multiple'.split(' '),
	'any-entry': ['multiple'],
	image: [],
	file: [],
	object: ['fields'],
	list: 'fields field label_singular summary collapsed add_to_top default'.split(' '),
	richtext: [],
};
/** `shownWhen` is read by our own rows of a list; Decap hands it on. */
const common = ['name', 'label', 'hint', 'required', 'widget', 'shownWhen'];

let decap: Decap;
beforeAll(async () => {
	decap = await realDecap();
}, 120_000);

describe("Decap's own validator", () => {
	test('accepts the configuration', () => {
		expect(() => decap.validateConfig(config)).not.toThrow();
		const names = decap.applyDefaults(decap.normalizeConfig(config)).collections;
		expect(names).toHaveLength(configured.length);
	});

	const breaks: [string, (broken: Record<string, unknown>) => void][] = [
		['without collections', (broken) => delete broken['collections']],
		['without a media folder', (broken) => delete broken['media_folder']],
		['with an unknown way to publish', (broken) => (broken['publish_mode'] = 'fast')],
		['with an unknown encoding', (broken) => (broken['slug'] = { encoding: 'gbk' })],
		[
			'with two collections of a name',
			(broken) => (broken['collections'] = [configured[0], configured[0]]),
		],
	];
	test.each(breaks)('refuses one %s, so it does look', (_, breakIt) => {
		const broken = structuredClone(config) as unknown as Record<string, unknown>;
		breakIt(broken);
		// Decap lists its complaints there.
		vi.spyOn(console, 'error').mockReturnValueOnce();
		expect(() => decap.validateConfig(broken)).toThrow();
	});
});

test.each(everyField.map(({ place, field }) => [place, field] as const))(
	'%s: a widget and options that exist, a label, a hint',
	(place, field) => {
		expect(decap.widgetNames).toContain(field.widget);
		const known = [...common, ...(options[field.widget] ?? [])];
		expect(Object.keys(field).filter((key) => !known.includes(key))).toEqual([]);
		expect(field.label).toMatch(/\p{Script=Han}/u);
		// The one field that stands for a whole file is its file's list.
		if (!place.endsWith('.items') && !place.endsWith('.item'))
			expect(field.hint).toMatch(/\p{Script=Han}/u);
	},
);
