/** Fields that name something else: a picture, a file, an entry, a key of the settings. */
import type { z } from 'astro/zod';
import { entryId, entryName } from './parts/entry-id.ts';
import { field, textSchema, type Picture, type SchemaContext, type Words } from './field.ts';
import { pattern } from './fields.ts';

/** No step up again after `media/`: it would lead out of the content. */
const mediaForm = /^\.\.\/(\.\.\/)?media\/(?!(?:[^\\]*\/)?\.\.\/)[^\\]+\.[a-zA-Z0-9]+$/;

/** For whoever reads what is written: a picture is its path. */
export const picturePaths: SchemaContext = {
	image: () => {
		const remedy = '请写相对位置，例如 ../media/notices/照片-一.jpg';
		return textSchema({ label: '图片' }, remedy).refine((value) => mediaForm.test(value), {
			error: (issue) => `图片写成了“${String(issue.input)}”，${remedy}`,
		}) as unknown as z.ZodType<Picture>;
	},
};

/** A picture in `content/media/`, written relative to the entry: `../media/notices/照片-一.jpg`. */
export function picture(words: Words) {
	return field(words, { widget: 'image' }, (context) => context.image(), {
		refersTo: { kind: 'picture' },
	});
}

/** An attachment in `content/media/`, relative to the entry: `../media/notices/报名表.pdf`. */
export function file(words: Words) {
	const remedy = '请写相对位置，例如 ../media/notices/报名表.pdf';
	const schema = textSchema(words, remedy).refine((value) => mediaForm.test(value), {
		error: (issue) => `“${words.label}”写成了“${String(issue.input)}”，${remedy}`,
	});
	return field(words, { widget: 'file' }, () => schema, { refersTo: { kind: 'file' } });
}

/**
 * The id of an entry of one collection, with `only` of these kinds. Whether the entry exists and is
 * of that kind is the gate's to say.
 */
export function relation(words: Words & { to: string; only?: readonly string[] }) {
	const { to, only, ...rest } = words;
	const idField = pattern({
		...rest,
		pattern: entryId,
		remedy: '请写那篇文章的编号，例如 20260305-0930',
	});
	const widget = {
		widget: 'relation',
		collection: to,
		value_field: '{{slug}}',
		display_fields: ['title', 'publishedAt'],
		search_fields: ['title', 'summary'],
		...(only ? { filters: [{ field: 'kind', values: [...only] }] } : {}),
	};
	const refersTo = { kind: 'entry' as const, collection: to, ...(only ? { only } : {}) };
	return { ...idField, widget, refersTo };
}

/** An entry of any collection: `activities/20260305-0930`. */
export function anyEntry(words: Words) {
	const entryField = pattern({
		...words,
		pattern: entryName,
		remedy: '请写“栏目/编号”，例如 activities/20260305-0930',
	});
	return {
		...entryField,
		widget: { widget: 'any-entry' },
		refersTo: { kind: 'anyEntry' } as const,
	};
}

/** A key of a settings list, for example of `settings/topics.yml`. */
export function settingKey(words: Words & { setting: string }) {
	const { setting, ...rest } = words;
	const keyField = pattern({
		...rest,
		pattern: /^[a-z0-9-]+$/,
		remedy: `请写 settings/${setting}.yml 里有的代号`,
	});
	const widget = { widget: 'setting-key', setting };
	return { ...keyField, widget, refersTo: { kind: 'setting', setting } as const };
}
