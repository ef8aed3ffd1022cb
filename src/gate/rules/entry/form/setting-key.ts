/** A key that an entry names is in the list of the settings. */
import { settings } from '../../../../collections/index.ts';
import type { Setting } from '../../../../collections/settings.ts';
import { once } from '../../../once.ts';
import { references } from '../../../references.ts';
import type { EntryRule, Found, Settings } from '../rule.ts';

const definitions = Object.values(settings) as unknown as Setting[];

/** By the name of the settings file. */
const keysOf = once(
	(given: Settings): ReadonlyMap<string, ReadonlySet<unknown>> =>
		new Map(
			definitions.map(({ name, unique = 'key' }) => [
				name,
				new Set((given[name] ?? []).map((item) => item[unique])),
			]),
		),
);

/** `::contact{key=…}` in the body. */
const unknownContact = ({ key, line }: { key: string; line: number }): Found => ({
	bodyLine: line,
	message: `联系方式“${key}”不在 settings/contacts.yml 里，请改用那里有的代号，或先在那里加上`,
	inEditor: '正文里的联系方式不在“网站设置”的“找谁办”里，请另选一项，或先在那里加上',
});

export const settingKey: EntryRule = {
	id: 'form/setting-key',
	level: 'error',
	title: '选的一项不在设置里',
	why: '主题、楼栋这些先在“网站设置”里定好；设置里没有的，网页上就没有名字，也归不了类。',
	check: ({ definition, value, read }, given) => {
		const keys = keysOf(given.settings);
		const contacts = keys.get('contacts');
		const inBody = read.contacts.filter(({ key }) => !contacts?.has(key)).map(unknownContact);
		if (!value) return inBody;
		const inFields = references(definition.fields, value).flatMap(
			({ path, value: key, label, refersTo }) => {
				if (refersTo.kind !== 'setting' || keys.get(refersTo.setting)?.has(key)) return [];
				const message = `“${label}”里的“${key}”不在 settings/${refersTo.setting}.yml 里，请改用那里有的代号，或先在那里加上`;
				const page = definitions.find(({ name }) => name === refersTo.setting)?.label ?? '';
				const inEditor = `“${label}”里选的一项已经不在“网站设置”的“${page}”里了，请另选一项，或先在那里加上`;
				return [{ path, message, inEditor }];
			},
		);
		return [...inFields, ...inBody];
	},
};
