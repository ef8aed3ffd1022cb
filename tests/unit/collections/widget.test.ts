import { expect, test } from 'vitest';
import { decapField, decapFields } from '../../../src/collections/editor/widget.ts';
import type { Fields } from '../../../src/collections/field.ts';
import { collections, pages, settings } from '../../../src/collections/index.ts';

const { notices, activities, policies, campaigns } = collections;
const every = [...Object.values(collections), pages, ...Object.values(settings)].map(
	({ name, fields }) => [name, fields as unknown as Fields] as const,
);

test.each(every)(
	'the form of %s is plain JSON and keeps every key in order, but for what nothing reads yet',
	(_, fields) => {
		const form = decapFields(fields);
		expect(JSON.parse(JSON.stringify(form))).toEqual(form);
		const shown = Object.keys(fields).filter((key) => !fields[key]?.hidden);
		expect(form.map(({ name }) => name)).toEqual(shown);
	},
);

test('a date is written as a day, a time as Shanghai wall time without a zone', () => {
	expect(decapField('pinnedUntil', notices.fields.pinnedUntil)).toMatchObject({
		widget: 'datetime',
		format: 'YYYY-MM-DD',
		date_format: 'YYYY-MM-DD',
		time_format: false,
		required: false,
	});
	const time = decapField('publishedAt', notices.fields.publishedAt);
	expect(time).toMatchObject({
		format: 'YYYY-MM-DD HH:mm',
		date_format: 'YYYY-MM-DD',
		time_format: 'HH:mm',
		required: true,
	});
	// Decap would show “UTC” beside the field and fill in the hour of London.
	expect(time).not.toHaveProperty('picker_utc');
});

test('relations choose by title, of the right kind, several where there may be several', () => {
	expect(decapField('explains', policies.fields.explains)).toMatchObject({
		widget: 'relation',
		collection: 'policies',
		value_field: '{{slug}}',
		search_fields: ['title', 'summary'],
		filters: [{ field: 'kind', values: ['document'] }],
		multiple: true,
	});
	expect(decapField('replacedBy', notices.fields.replacedBy)).not.toHaveProperty('multiple');
});

test('own widgets choose keys of the settings and entries of any collection', () => {
	expect(decapField('topics', notices.fields.topics)).toMatchObject({
		widget: 'setting-key',
		setting: 'topics',
		multiple: true,
	});
	const indicators = decapField('indicators', campaigns.fields.indicators);
	expect(indicators.fields?.find(({ name }) => name === 'evidence')).toMatchObject({
		widget: 'any-entry',
		multiple: true,
	});
});

test('a folded item of a list is called by its words, not by its picture', () => {
	expect(decapField('photos', activities.fields.photos)).toMatchObject({
		widget: 'list',
		summary: '{{fields.alt}}',
		label_singular: '照片',
		add_to_top: false,
	});
	expect(decapField('changes', notices.fields.changes)).toMatchObject({
		summary: '{{fields.at}} {{fields.note}}',
		add_to_top: true,
	});
});

test('a group may be left empty, and what is begun is filled in', () => {
	const { required, fields = [] } = decapField('contact', notices.fields.contact);
	expect(required).toBe(false);
	expect(fields.map((field) => field.required)).toEqual(
		Object.values(notices.fields.contact.fields).map((field) => field.required),
	);
	expect(fields.map((field) => field.required)).toContain(true);
});

test.each(every)('no field of %s lets Decap judge in its own words', (_, fields) => {
	const judged = JSON.stringify(decapFields(fields)).match(/"(pattern|min|max)":/g);
	expect(judged).toBeNull();
});
