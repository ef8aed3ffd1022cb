/** Fourteen archives stay, and whatever is not ours. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	archivesIn,
	clearHalf,
	keepNewest,
	nameOf,
	partOf,
} from '../../../../../publish/office/backup/kept.ts';

const night = (day: number) => nameOf(new Date(Date.UTC(2026, 10, day, 18, 30, 5)));
const others = ['linli-old.tar.age', 'linli-20261101-023005.tar.age.txt', '账本.xlsx', 'linli'];

function folder(days: number): string {
	const made = mkdtempSync(join(tmpdir(), 'linli-kept-'));
	const names = [...Array.from({ length: days }, (_, day) => night(day + 1)), ...others];
	for (const name of names) writeFileSync(join(made, name), '');
	return made;
}

test('a name is its moment in Shanghai', () => {
	expect(night(1)).toBe('linli-20261102-023005.tar.age');
});

test('the newest fourteen stay, and files of others', () => {
	const to = folder(20);
	keepNewest(to, night(20));
	expect(archivesIn(to)).toEqual(Array.from({ length: 14 }, (_, place) => night(20 - place)));
	expect(readdirSync(to)).toEqual(expect.arrayContaining(others));
});

test('the one just made stays also where the clock has been set back', () => {
	const to = folder(16);
	const made = nameOf(new Date(Date.UTC(2020, 0, 1)));
	writeFileSync(join(to, made), '');
	keepNewest(to, made);
	expect(archivesIn(to)).toEqual([...Array.from({ length: 13 }, (_, at) => night(16 - at)), made]);
});

test('what was cut off goes, and nothing else', () => {
	const to = folder(2);
	writeFileSync(join(to, partOf(night(3))), 'half');
	clearHalf(to);
	expect(readdirSync(to).sort()).toEqual([night(1), night(2), ...others].sort());
});
