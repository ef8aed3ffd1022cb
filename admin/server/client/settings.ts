/** What a settings list offers to choose from. */
import { readSettings } from './lists.ts';

/** `settings/topics.yml` → `[{ value: 'elderly', label: '养老助老' }, …]`, as it stands now. */
export async function settingItems(name: string): Promise<{ value: string; label: string }[]> {
	const items = await readSettings(name).catch(() => []);
	return items.flatMap(({ key, label, subject, name: own, estate }) => {
		if (typeof key !== 'string') return [];
		const called = label ?? subject ?? own;
		const name = typeof called === 'string' ? called : key;
		// 清和苑 1 号楼 names its 小区 already.
		const where = typeof estate === 'string' && !name.includes(estate) ? `${estate} ` : '';
		return [{ value: key, label: `${where}${name}` }];
	});
}
