/** Places by their names: what search knows of where things are. */
import type { Content } from '../../../src/gate/reading/content.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import type { Told } from '../../../src/search/neighbour/told.ts';
import { buildingAddress } from '../../../src/views/buildings/buildings.ts';

type Item = Readonly<Record<string, unknown>>;

/** No more names are sent along. */
const most = 200;
/** A place that only one entry names may be anything: 清和苑南门小广场（搭台的地方）. */
const often = 2;

const plain = /^\p{Script=Han}{3,10}$/u;
/** What a place's name ends with: 柳岸里夜巡队 is none. */
const isPlace =
	/(?:场|室|厅|楼|门|棚|站|中心|食堂|书屋|步道|广场|公园|河|桥|路|街|苑|里|园|院|馆|亭)$/u;

const namesOf = (item: Item) => [
	String(item['name']),
	...((item['also'] as string[] | undefined) ?? []),
];

/** `settings/buildings.yml`: 清和苑, 柳岸里. */
export function estatesOf(items: readonly Item[]): string[] {
	return [...new Set(items.flatMap(({ estate }) => (typeof estate === 'string' ? [estate] : [])))];
}

/** Each with its page. */
export const buildingsOf = (items: readonly Item[]): Told['buildings'] =>
	items.map(({ key, label, estate }) => ({
		label: String(label),
		address: buildingAddress(String(key)),
		...(typeof estate === 'string' ? { estate } : {}),
	}));

/** Places that entries name again and again: 门球场, 党群服务中心. */
function namedOften(index: EntryIndex): string[] {
	const counts = new Map<string, number>();
	for (const { data } of index.visible()) {
		const place = 'place' in data ? (data.place ?? '') : '';
		const names = place
			.split(/[（(）)，,、；;\s]+/u)
			.filter((name) => plain.test(name) && isPlace.test(name));
		for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].filter(([, count]) => count >= often).map(([name]) => name);
}

/** Every name of a place, those of the settings first. */
export function placesOf({ settings }: Content, index: EntryIndex): string[] {
	const named = (settings['places']?.items ?? []).flatMap(namesOf);
	const estates = estatesOf(settings['buildings']?.items ?? []);
	return [...new Set([...named, ...estates, ...namedOften(index)])].slice(0, most);
}

/** 半亩书屋 → 书屋: what the place is; of 门球场 nothing shorter is said. */
const kindOf = (name: string) => ([...name].length > 3 ? name.slice(-2) : '');

/** How one asks the way where only the office can be meant. */
const toOffice = ['怎么去', '坐公交怎么去', '坐什么车去', '坐几路车', '怎么坐公交', '公交车怎么坐'];

/**
 * 门球场怎么走 is answered by what the settings say of it.
 * @param homes estates, whose name may be left out: 南门 is 清和苑南门
 * @param office its address
 */
export function waysTo(
	items: readonly Item[],
	homes: readonly string[] = [],
	office = '',
): Told['answers'] {
	const short = (name: string) => [
		...homes.filter((home) => name.startsWith(home)).map((home) => name.slice(home.length)),
		kindOf(name),
	];
	const shorts = items.map((item) => new Set(namesOf(item).flatMap(short)));
	// 南门 of two estates is neither.
	const isOwn = (name: string) =>
		[...name].length > 1 && shorts.filter((all) => all.has(name)).length === 1;
	return items.map((item, place) => {
		const names = namesOf(item);
		const all = new Set([...names, ...[...(shorts[place] ?? [])].filter(isOwn)]);
		const isOffice = names.some((name) => office.includes(name));
		return {
			asks: [...[...all].map((name) => `${name}怎么走`), ...(isOffice ? toOffice : [])],
			answer: `${String(item['name'])}：${String(item['way'])}`,
		};
	});
}
