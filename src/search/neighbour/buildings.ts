/** The pages of buildings that a question names: 清和苑3号楼停水, 三栋. */
import { numberOf } from './dates.ts';
import type { Told } from './told.ts';
import { bare } from './wording.ts';

type Building = Told['buildings'][number];

/** So many estates may have a building 3. */
const most = 4;

const number = '(?<number>\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** 3楼 is a floor; 3号 a day or a window, unless an estate is named before it. */
const unit = '(?:号楼|[幢栋座])';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function mentions(estates: readonly string[]): RegExp {
	const named = estates.map(bare).filter(Boolean).map(escaped).join('|');
	const alone = `(?<![\\d一二三四五六七八九十])${number}${unit}`;
	if (named === '') return new RegExp(alone, 'gu');
	const ofEstate = `(?<estate>${named})(?:小区)?${number.replace('number', 'own')}(?!\\d)`;
	return new RegExp(`${ofEstate}|${alone}`, 'gu');
}

/** `清和苑 3 号楼` → 3; none of 枫林公寓 */
const numberIn = ({ label }: Building) => /(\d+)号楼$/.exec(bare(label))?.[1];

export function buildingsFor(question: string, { buildings }: Told): Building[] {
	const text = bare(question);
	const estates = [...new Set(buildings.flatMap(({ estate }) => estate ?? []))];
	const said = [...text.matchAll(mentions(estates))].map(({ groups = {} }) => ({
		estate: groups['estate'],
		number: numberOf(groups['own'] ?? groups['number'] ?? ''),
	}));
	return buildings
		.filter((building) => {
			const own = numberIn(building);
			if (own === undefined) return text.includes(bare(building.label));
			return said.some(
				({ estate, number: asked }) =>
					asked === Number(own) && (!estate || estate === bare(building.estate ?? '')),
			);
		})
		.slice(0, most);
}
