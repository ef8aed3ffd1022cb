/** The mobiles that may be published, as the settings name them now. */
import { settings } from '../../../src/collections/index.ts';
import { publicPhones } from '../../../src/gate/numbers/public.ts';
import { readSettingsObject } from './lists.ts';
import type { Phones } from '../../record/covering.ts';

const withPhones = Object.values(settings)
	.filter(({ fields }) => 'phone' in fields || 'ownPhones' in fields)
	.map(({ name }) => name);

/** A settings file that cannot be read names none. */
export async function publicPhonesNow(): Promise<Phones> {
	const read = withPhones.map(
		async (name) => [name, await readSettingsObject(name).catch(() => ({}))] as const,
	);
	return publicPhones(Object.fromEntries(await Promise.all(read)));
}
