/** New things in a list of the settings get their codes when they are saved: pages and articles refer to them by these. */
import type { Definition } from '../record/definitions.ts';
import type { Data } from '../record/entry.ts';
import { ask } from '../server/client/ask.ts';

type Item = Readonly<Record<string, unknown>>;

/** What a thing is called, whichever list it stands in. */
function nameOf({ label, subject, name }: Item): string {
	const said = label ?? subject ?? name;
	return typeof said === 'string' ? said.trim() : '';
}

const isNameless = (item: Item) => nameOf(item) === '';

/** @param changes what the button means @returns them, and the items with their codes */
export async function withCodes({ coded }: Definition, data: Data, changes: Data): Promise<Data> {
	const items = { ...data, ...changes }['items'];
	if (!coded || !Array.isArray(items)) return changes;
	const all = items as Item[];
	const without = all.filter((item) => !item['key'] && !isNameless(item));
	if (without.length === 0) return changes;
	const taken = all.flatMap(({ key }) => (typeof key === 'string' && key ? [key] : []));
	const { codes } = await ask('codes', { names: without.map(nameOf), taken });
	const made = new Map(without.map((item, place) => [item, codes[place]]));
	return {
		...changes,
		items: all.map((item) => (made.has(item) ? { ...item, key: made.get(item) } : item)),
	};
}
