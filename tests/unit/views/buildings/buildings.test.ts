/** What concerns a building, at any moment: what names it, what is for all, whom to call, what neighbours agreed on. */
import { afterAll, describe, expect, test } from 'vitest';
import { encode } from 'uqr';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../../src/lib/clock.ts';
import { contentRoot } from '../../../../src/lib/content-root.ts';
import { entryIndex } from '../../../../src/lib/entries.ts';
import type { EntryIndex } from '../../../../src/lib/entry-index.ts';
import { qrOf } from '../../../../src/lib/qr.ts';
import { buildings } from '../../../../src/lib/settings.ts';
import type {
	buildingsView,
	buildingView,
	cardView,
} from '../../../../src/views/buildings/buildings.ts';
import { knownBuildings } from '../../../../src/views/buildings/known.ts';
import { everyPage } from '../../../../src/views/every-page.ts';

const began = now;
afterAll(() => setClock(began));

const raw = rawEntries(readContent(contentRoot));
const indexes: Record<string, Promise<EntryIndex>> = {};

async function siteAt(moment: string) {
	setClock(moment);
	const index = await (indexes[moment] ??= entryIndex(raw));
	const pages = everyPage(index);
	const viewAt = (address: string) => pages.find((page) => page.address === address)?.view();
	return {
		index,
		building: (key: string) => viewAt(`/buildings/${key}/`) as ReturnType<typeof buildingView>,
		card: (key: string) => viewAt(`/buildings/${key}/card/`) as ReturnType<typeof cardView>,
		all: () => viewAt('/buildings/') as ReturnType<typeof buildingsView>,
	};
}

const sample = '2026-11-22 09:00';

describe('the page of a building', () => {
	test('has the outages that name it, and a neighbour that is not named has none', async () => {
		const { building } = await siteAt(sample);
		const told = (key: string) =>
			building(key).board.flatMap(({ label, outages }) =>
				outages.map(({ title }) => `${label} ${title}`),
			);
		expect(told('qhy-1')).toEqual(['水 清和苑1至6号楼11月26日停水检修，请提前储水']);
		expect(told('qhy-7')).toEqual([]);
		expect(told('la-1')).toEqual([]);
	});

	test('tells what names it apart from what is for all, and nothing twice', async () => {
		const { building } = await siteAt(sample);
		const { notices, forAll, board } = building('la-3');
		expect(notices.map(({ title }) => title)).toEqual(['柳岸里消防水泵和警报联动测试改到11月24日']);
		expect(forAll.length).toBeGreaterThan(2);
		const addresses = [...notices, ...forAll, ...board.flatMap(({ outages }) => outages)].map(
			({ address }) => address,
		);
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(building('qhy-1').notices).toEqual([]);
	});

	test.each(['2026-11-24 11:30', '2026-11-26 17:00', '2030-11-22 09:00'])(
		'lets go of what is over by %s',
		async (moment) => {
			const { building } = await siteAt(moment);
			expect(building('la-3').notices).toEqual([]);
			const { board } = building('qhy-1');
			expect(board.flatMap(({ outages }) => outages).length).toBe(moment < '2026-11-25' ? 1 : 0);
		},
	);

	test('calls its own estate first, and not the other', async () => {
		const { building } = await siteAt(sample);
		const subjects = building('la-1').contacts.lines.map(({ subject }) => subject);
		expect(subjects[0]).toBe('物业报修（柳岸里）');
		expect(subjects).toContain('低保、临时救助');
		expect(subjects.join()).not.toContain('清和苑');
		expect(building('qhy-1').contacts.lines[0]?.subject).toBe('物业报修（清和苑）');
	});

	test('leads to what neighbours agreed on, as long as it holds', async () => {
		const { building } = await siteAt(sample);
		expect(building('qhy-1').agreements.map(({ title }) => title)).toEqual([
			'清和社区居民文明公约（2026年修订）',
			'清和社区楼道公共空间管理约定',
		]);
	});
});

test('every building of the settings is on the page of all, with what tells of it alone', async () => {
	const { all } = await siteAt(sample);
	const { estates, board } = all();
	expect(estates.map(({ title }) => title)).toEqual(['清和苑', '柳岸里']);
	const counts = estates.flatMap((estate) => estate.buildings.map(({ count }) => count));
	expect(counts).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1]);
	expect(board.flatMap(({ outages }) => outages)).toHaveLength(1);
});

test('what the front page knows of a chosen building says until when', async () => {
	const { index } = await siteAt(sample);
	const { known, told } = knownBuildings(index);
	expect(known.map(([key]) => key)).toEqual(buildings.map(({ key }) => key));
	const [, , places = []] = known.find(([key]) => key === 'qhy-2') ?? [];
	expect(places.map((place) => told[place])).toEqual([
		['2026-11-26 17:00', '清和苑1至6号楼11月26日停水检修，请提前储水'],
	]);
});

describe('the card of a stairwell', () => {
	test('has the code of the building’s page, its address in letters, and four numbers at most', async () => {
		const { card } = await siteAt(sample);
		const { qr, typed, contacts, frame } = card('qhy-1');
		expect(typed).toBe('qinghe.example/buildings/qhy-1/');
		expect(qr).toEqual(qrOf('https://qinghe.example/buildings/qhy-1/'));
		expect(contacts.map(({ subject }) => subject)).toEqual([
			'物业报修（清和苑）',
			'清和社区居民委员会',
		]);
		expect(frame.head.noIndex).toBe(true);
	});

	test.each(['https://qinghe.example/buildings/qhy-1/', 'a'.repeat(200)])(
		'the code of %s is drawn module by module',
		(text) => {
			const { size, path } = qrOf(text);
			const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
			for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
				drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
			expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
		},
	);
});
