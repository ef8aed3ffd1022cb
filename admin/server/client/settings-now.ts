/** The settings as the build reads them, as they are now. */
import { readSettingData } from '../../../src/collections/check.ts';
import { settings } from '../../../src/collections/index.ts';
import type { Setting } from '../../../src/collections/settings.ts';
import type { Settings } from '../../../src/gate/rules/entry/rule.ts';
import { ask } from './ask.ts';
import { readSettingsObject } from './lists.ts';

async function itemsOf(definition: Setting): Promise<Record<string, unknown>[]> {
	const data = await readSettingsObject(definition.name, ask);
	return readSettingData(definition, definition.list ? data['items'] : data).items;
}

/** A settings file that cannot be read has no items. */
export async function settingsNow(): Promise<Settings> {
	const all = Object.values(settings) as unknown as Setting[];
	const read = all.map(async (one) => [one.name, await itemsOf(one).catch(() => [])] as const);
	return Object.fromEntries(await Promise.all(read));
}
