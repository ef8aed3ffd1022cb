/** The content model behind the form that is open. */
import type { Fields } from '../../src/collections/field.ts';
import { checkEntry, checkSetting, type Complaint } from '../../src/collections/check.ts';
import { withoutEmpty } from '../../src/collections/field.ts';
import { isStaged } from '../../src/collections/collection.ts';
import { definitions, settings, type DefinitionName } from '../../src/collections/index.ts';
import { complaintsNow } from '../../src/collections/editor/new-values.ts';
import type { Data } from './entry.ts';
import { shanghaiNow } from './moments.ts';

export interface Definition {
	/** `notices`, `pages`, `settings`. */
	collection: string;
	fields: Fields;
	/** An entry has a stage, a page and a settings file have none. */
	staged: boolean;
	/** A list whose things have codes, by which others refer to them. */
	coded: boolean;
	check: (data: Data) => Complaint[];
}

/** @param name of the collection @param slug of the settings file, where it is one */
export function openDefinition(name: string, slug: string): Definition {
	if (name !== 'settings') return entryDefinition(name as DefinitionName);
	const setting = (settings as Partial<typeof settings>)[slug as keyof typeof settings];
	// For a moment Decap draws the new place with the article before.
	if (!setting)
		return { collection: name, fields: {}, staged: false, coded: false, check: () => [] };
	// A form emptied altogether is a file with nothing in it: how a banner is taken off.
	const check = (data: Data) => {
		const value = withoutEmpty(setting.list ? data['items'] : data);
		const wrong = checkSetting(slug as keyof typeof settings, value);
		return wrong.length > 0 ? wrong : complaintsNow(slug, value, shanghaiNow());
	};
	const fields = setting.list ? {} : (setting.fields as Fields);
	const coded = setting.list && setting.unique === 'key';
	return { collection: name, fields, staged: false, coded, check };
}

function entryDefinition(name: DefinitionName): Definition {
	const fields = definitions[name].fields as Fields;
	// The body is Markdown beside the fields.
	const check = (data: Data) => {
		const rest = { ...data };
		delete rest['body'];
		return checkEntry(name, rest);
	};
	return { collection: name, fields, staged: isStaged({ fields }), coded: false, check };
}
