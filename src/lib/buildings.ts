/** Buildings of the settings, in words. */
import { buildings } from './settings.ts';

/** `['qhy-1','qhy-2','la-1']` → `清和苑 1、2 号楼；柳岸里 1 号楼`: the labels of one estate share their common words. */
export function buildingsInWords(keys: readonly string[]): string {
	const chosen = buildings.filter(({ key }) => keys.includes(key));
	const estates = Map.groupBy(chosen, ({ estate }) => estate ?? '');
	return [...estates]
		.map(([estate, list]) => {
			const numbers = list.map(({ label }) => /(\d+)\s*号楼$/.exec(label)?.[1]);
			if (!estate || numbers.includes(undefined)) return list.map(({ label }) => label).join('、');
			return `${estate} ${numbers.join('、')} 号楼`;
		})
		.join('；');
}
