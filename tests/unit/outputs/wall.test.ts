/** Rules on the wall are as large as they may be on one sheet. */
import { expect, test } from 'vitest';
import type { Block } from '../../../src/outputs/blocks.ts';
import { onTheWall } from '../../../src/outputs/wall.ts';

const rules = (count: number): Block[] =>
	Array.from({ length: count }, (_, place) => ({
		kind: 'item',
		text: `第${place + 1}条　不在楼道里堆放杂物、停放电动自行车，看见了互相提醒一声。`,
	}));

test('ten rules are read from across the room, thirty still stand on one sheet', () => {
	const sizes = [5, 10, 20, 30].map((count) => onTheWall('清和社区居民文明公约', rules(count)));
	expect(sizes.map(({ papers }) => papers)).toEqual([1, 1, 1, 1]);
	const letters = sizes.map(({ size }) => size);
	expect(letters).toEqual(letters.toSorted((a, b) => b - a));
	expect(letters[0]).toBeGreaterThanOrEqual(32);
	expect(letters[3]).toBeGreaterThanOrEqual(12);
});

test('what no letters could bring on one sheet takes several', () => {
	expect(onTheWall('全文', rules(300)).papers).toBeGreaterThan(1);
});

test('a table counts by its highest cells, a picture by its place', () => {
	const table: Block = {
		kind: 'row',
		text: '',
		cells: ['一', '这一格写了很多很多的字，'.repeat(8)],
	};
	const one = onTheWall(
		'值班表',
		Array.from({ length: 12 }, () => table),
	);
	const other = onTheWall('值班表', [
		...Array.from({ length: 12 }, () => table),
		{ kind: 'picture', text: '' },
	]);
	expect(other.size).toBeLessThanOrEqual(one.size);
	expect(one.size).toBeLessThan(30);
});
