/** Buildings of the settings, in words. */
import { buildings } from './settings.ts';

const numberOf = (label: string) => /(\d+)\s*号楼$/.exec(label)?.[1];

/** `[1,2,3,5]` → `1 至 3、5`: three in a row are said as such. */
function inRuns(numbers: readonly number[]): string {
	const runs: number[][] = [];
	for (const number of numbers.toSorted((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else runs.push([number]);
	}
	return runs
		.map((run) => (run.length > 2 ? `${run[0]} 至 ${run.at(-1)}` : run.join('、')))
		.join('、');
}

const estatesOf = (keys: readonly string[]) =>
	Map.groupBy(
		buildings.filter(({ key }) => keys.includes(key)),
		({ estate }) => estate ?? '',
	);

/** `['qhy-1','qhy-2','la-1']` → `清和苑 1、2 号楼；柳岸里 1 号楼`: the labels of one estate share their common words. */
export function buildingsInWords(keys: readonly string[]): string {
	return [...estatesOf(keys)]
		.map(([estate, list]) => {
			const numbers = list.flatMap(({ label }) => numberOf(label) ?? []);
			if (!estate || numbers.length < list.length) return list.map(({ label }) => label).join('、');
			return `${estate} ${inRuns(numbers.map(Number))} 号楼`;
		})
		.join('；');
}

/** `1至3号楼、5号楼` → 1, 2, 3, 5; undefined where a door, a floor or an hour is meant. */
function numbersIn(text: string): number[] | undefined {
	if (/\d\s*(?:单元|室|层|楼道|[:：点时])/.test(text)) return undefined;
	const spans = text.matchAll(/(\d+)(?:\s*(?:号楼|号|幢|栋)?\s*(?:至|到|[-–—~～])\s*(\d+))?/g);
	return [...spans].flatMap(([, from, to = from]) => {
		const length = Number(to) - Number(from) + 1;
		return Array.from({ length: Math.min(Math.max(length, 0), 200) }, (_, at) => Number(from) + at);
	});
}

/** An estate and no corner of it. */
const whole = /^(?:全小区|小区|全部|各楼栋?|所有楼栋?|全体)?[、，和及与；\s]*$/;

/** Whether a place names just these buildings: `清和苑1至6号楼`, or an estate whole. */
export function placeNames(place: string, keys: readonly string[]): boolean {
	const chosen = estatesOf(keys);
	const names = [...new Set(buildings.flatMap(({ estate }) => estate ?? []))];
	const said = names.filter((name) => place.includes(name));
	if (said.length === 0 || said.length !== chosen.size) return false;
	return said.every((name) => {
		const list = chosen.get(name);
		const from = place.indexOf(name) + name.length;
		const next = said.map((other) => place.indexOf(other)).filter((at) => at >= from);
		const rest = place.slice(from, Math.min(...next, place.length));
		const numbers = numbersIn(rest);
		if (!list || !numbers) return false;
		if (numbers.length === 0)
			return (
				whole.test(rest) &&
				buildings.every(({ estate, key }) => estate !== name || keys.includes(key))
			);
		const wanted = list.map(({ label }) => Number(numberOf(label)));
		return new Set(numbers).size === wanted.length && wanted.every((one) => numbers.includes(one));
	});
}
