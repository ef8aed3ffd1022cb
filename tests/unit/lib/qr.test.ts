/** A code that is drawn by the dashes of one line says the same as one that is filled, module by module. */
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { dashedQr, qrOf, type DashedQr } from '../../../src/lib/qr.ts';

/** Follows the line, a unit at a time. */
function drawn({ path, dashes, size }: DashedQr): boolean[][] {
	const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	const lengths = dashes.split(' ').map(Number);
	const isDark = lengths.flatMap((length, place) => Array.from({ length }, () => place % 2 === 0));
	const [, startX = '', startY = ''] = /^M(\d+) ([\d.]+)/.exec(path) ?? [];
	let [x, y] = [Number(startX), Number(startY)];
	let gone = 0;
	for (const [, way, length = ''] of path.matchAll(/([hv])(-?\d+)/g)) {
		const step = Math.sign(Number(length));
		for (let left = Math.abs(Number(length)); left > 0; left -= 1) {
			const row = modules[Math.floor(y)];
			if (way === 'h' && isDark[gone] && row) row[step > 0 ? x : x - 1] = true;
			if (way === 'v') expect(isDark[gone] ?? false).toBe(false);
			if (way === 'h') x += step;
			else y += step;
			gone += 1;
		}
	}
	return modules;
}

test.each([
	'https://qinghe.example/notices/20261120-outage/?v=k7m2xp',
	'https://www.qinghe-shequ.example.cn/activities/20261120-1000/?v=234567',
	'a'.repeat(200),
])('the code of %s', (text) => {
	const qr = dashedQr(text);
	expect(drawn(qr)).toEqual(encode(text, { ecc: 'M', border: 4 }).data);
	expect(qr.path.length + qr.dashes.length).toBeLessThan(qrOf(text).path.length / 2);
});
