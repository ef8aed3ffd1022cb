/** An issue in a row of windows: what goes on which sheet, and how large its letters may be. The title has the first one. */
import { board, bodyHeight, itemHeight, sum, type BoardText, type Issue } from './board.ts';
import { fittingSize, heightOf, mmOf, titleSize } from './fit.ts';

/** Of every sheet of a window the head takes some, and the foot. mm */
const windowRoom = board.height - 46;
const windowSizes = [60, 56, 52, 48, 44, 40, 36, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14];
/** Below that, another sheet is better. pt */
const leastInWindow = 18;

/** A line more each than is thought: in large letters a date that stays whole leaves half a line empty. */
const inWindow = (item: BoardText, size: number) =>
	itemHeight(item, size, { width: board.width, wide: true }) + mmOf(size) * 1.6;

const fitsWindow = (items: readonly BoardText[], size: number) =>
	sum(items.map((item) => inWindow(item, size))) <= windowRoom;

export const windowSize = (items: readonly BoardText[]): number =>
	fittingSize(windowSizes, (size) => fitsWindow(items, size));

/** In their order, as evenly as can be: nine in seven → 2 2 1 1 1 1 1. */
function inGroups<T>(items: readonly T[], count: number): T[][] {
	const [each, over] = [Math.floor(items.length / count), items.length % count];
	let at = 0;
	return Array.from({ length: count }, (_, place) => {
		const from = at;
		at += each + (place < over ? 1 : 0);
		return items.slice(from, at);
	});
}

/** The windows behind that of the title: seven, fewer where there is less to tell, more where it would be too small to read. */
export function windowsOf<T extends BoardText>(items: readonly T[], most = 7): T[][] {
	let count = Math.min(most, items.length);
	while (
		count < items.length &&
		inGroups(items, count).some((group) => !fitsWindow(group, leastInWindow))
	)
		count += 1;
	return count === 0 ? [] : inGroups(items, count);
}

const firstSizes = [28, 26, 24, 22, 20, 19, 18, 17, 16, 15, 14, 13, 12];

/** The first window: its title, its lead, what is within, and the body of the issue. @returns sizes in pt */
export function firstWindow({ title, lead = '', body = '', items }: Issue) {
	const large = titleSize(title, board.width - 11, 96, 64);
	const lines = (size: number) =>
		sum(
			items.map((item) =>
				heightOf(item.title, { size: size * 0.85, lineHeight: 1.7 }, board.width - mmOf(size) * 2),
			),
		) +
		mmOf(size) * 2.5;
	const all = (size: number) =>
		heightOf(title, { size: large, lineHeight: 1.3 }, board.width, 0) +
		heightOf(lead, { size: size * 1.2, lineHeight: 1.6 }, board.width) +
		lines(size) +
		bodyHeight(body, size, board.width);
	// Below it whose it is, and the code.
	const room = (board.height - 65) * 0.95;
	return { titleSize: large, size: fittingSize(firstSizes, (size) => all(size) <= room) };
}
