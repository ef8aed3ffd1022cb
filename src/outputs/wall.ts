/** Rules to hang on a wall (制度上墙): framed on one upright A3, in letters as large as its words allow. */
import { blockHeight, type Block } from './blocks.ts';
import { fittingSize, heightOf, titleSize } from './fit.ts';

/** Within its frame. mm */
export const wall = { width: 229, height: 352 };
/** Above and below the title; of the office and the day at the foot. mm */
const [beside, foot] = [13, 26];
const sizes = [
	44, 40, 36, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13.5, 13, 12.5, 12, 11.5, 11,
	10.5, 10, 9.5, 9,
];

/** As large as its line lets it be, and not so large beside the text that this would be small for it. */
const titleBeside = (title: string, size: number) =>
	Math.min(titleSize(title, wall.width, 80, 44), size * 3.4);

/** @param isSigned the text says itself whose it is and of which day @returns sizes in pt, and how many sheets it takes, about: one, unless it would be too small to read */
export function onTheWall(title: string, blocks: readonly Block[], isSigned = false) {
	const room = (size: number) => {
		const large = { size: titleBeside(title, size), lineHeight: 1.35 };
		const below = isSigned ? 0 : foot;
		return (wall.height - beside - below - heightOf(title, large, wall.width + 8)) * 0.96;
	};
	const all = (size: number) =>
		blocks.reduce((sum, one) => sum + blockHeight(one, size, wall.width), 0);
	const size = fittingSize(sizes, (one) => all(one) <= room(one));
	return {
		size,
		titleSize: Math.round(titleBeside(title, size)),
		papers: Math.max(1, Math.ceil(all(size) / room(size))),
	};
}
