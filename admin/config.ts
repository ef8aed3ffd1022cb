/** What Decap is told: derived from the content model; no field is named here but the body. */
import type { Collection } from '../src/collections/collection.ts';
import type { Fields } from '../src/collections/field.ts';
import { collections, mediaRooms, pages, settings } from '../src/collections/index.ts';
import type { Setting } from '../src/collections/settings.ts';
import { decapFields, type DecapField } from '../src/collections/editor/widget.ts';

const body: DecapField = {
	name: 'body',
	label: '正文',
	hint: '直接写，或者从 Word、微信公众号里复制过来：字号、颜色会去掉，加粗、表格、链接留着',
	required: false,
	widget: 'richtext',
};

/** What is not chosen is not written, within an item of a list neither; the form shows what it then means. */
function withoutDefault({ default: usual, fields, ...field }: DecapField): DecapField {
	const inner = fields ? { fields: fields.map(withoutDefault) } : {};
	return { ...field, ...inner, ...(usual === undefined ? {} : { required: true, unset: usual }) };
}

/** Decap's “now” is the browser's; a patch reads this one as Shanghai's. */
const withDefaults = (fields: Fields) =>
	decapFields(fields).map((field) =>
		fields[field.name]?.startsAs === 'now'
			? { ...withoutDefault(field), default: '{{shanghai-now}}' }
			: withoutDefault(field),
	);

const mediaIn = (name: string) => ({
	media_folder: `/content/media/${name}`,
	public_folder: `../media/${name}`,
});

function entryCollection({ name, label, noun, description, fields }: Collection) {
	return {
		name,
		label,
		label_singular: noun,
		description,
		folder: `content/${name}`,
		create: true,
		extension: 'md',
		format: 'entry',
		identifier_field: 'title',
		summary: '{{title}}',
		slug: "{{publishedAt | date('YYYYMMDD-HHmm')}}",
		...mediaIn(name),
		editor: { preview: true },
		fields: [...withDefaults(fields), body],
	};
}

/** A page is called by a word, which the server makes of its title (`admin/saving/page-code.ts`). */
function fixedPages() {
	return {
		...entryCollection(pages as unknown as Collection),
		slug: '{{title}}',
	};
}

function settingsFile({ name, label, list, fields }: Setting) {
	const inner = decapFields(fields);
	const items = { name: 'items', label, hint: '', required: false, widget: 'list', fields: inner };
	return {
		name,
		label,
		file: `content/settings/${name}.yml`,
		...(mediaRooms.includes(name) ? mediaIn(name) : {}),
		fields: list ? [{ ...items, summary: summaryOf(inner), collapsed: true }] : inner,
	};
}

/** What a folded list item shows: its first two fields. */
function summaryOf(fields: readonly DecapField[]): string {
	return fields
		.filter(({ name }) => name !== 'key')
		.slice(0, 2)
		.map(({ name }) => `{{fields.${name}}}`)
		.join(' ');
}

export function editorConfig() {
	const definitions = Object.values(collections) as unknown as Collection[];
	return {
		load_config_file: false,
		backend: { name: 'local' },
		locale: 'zh_Hans',
		publish_mode: 'simple',
		search: false,
		media_folder: 'content/media',
		public_folder: '../media',
		slug: { encoding: 'unicode', clean_accents: false, sanitize_replacement: '-' },
		collections: [
			...definitions.map(entryCollection),
			fixedPages(),
			{
				name: 'settings',
				label: '网站设置',
				description: '网站名称、主题、楼栋、电话、紧急提醒、错敏词',
				format: 'settings',
				editor: { preview: false },
				files: (Object.values(settings) as unknown as Setting[])
					.filter(({ hidden }) => !hidden)
					.map(settingsFile),
			},
		],
	};
}
