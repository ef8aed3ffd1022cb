/** What a settings list offers to choose from. */
import { store as decapStore } from 'decap-cms-core/dist/esm/redux';
import { readSettings } from './source.ts';

/** `settings/topics.yml` → `[{ value: 'elderly', label: '养老助老' }, …]`, as it stands now. */
export async function settingItems(name: string): Promise<{ value: string; label: string }[]> {
	const items = await readSettings(decapStore, name).catch(() => []);
	return items.flatMap(({ key, label, estate }) => {
		if (typeof key !== 'string') return [];
		const words = [estate, label ?? key].filter((word) => typeof word === 'string');
		return [{ value: key, label: words.join(' ') }];
	});
}
