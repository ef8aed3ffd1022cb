/** What is wrong with a file, or lies in it unseen, is told as what it is; a person's name never. */
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { AttachedReading } from '../../../../src/gate/files/readings.ts';
import { readAll, saidOf, type Case } from './asked.ts';
import { docx, p, zip } from './made.ts';
import { wrong } from './wrong.ts';

let readings: AttachedReading[];
beforeAll(() => {
	readings = readAll(wrong.map(([, file]) => file));
});

test.each(wrong.map(([what, [name], rule], at) => ({ what, name, rule, at })))(
	'$what: $rule',
	({ name, rule, at }) => {
		const said = readings[at] ? saidOf(name, readings[at]) : [];
		expect([...new Set(said.map((one) => one.split(' ')[0]))]).toEqual(rule ? [rule] : []);
		for (const one of said) {
			expect(one).toMatch(new RegExp(`附件“${name}”`));
			expect(one).not.toContain('沈小满');
		}
	},
);

test('a photograph in an attachment tells where it was taken; the site’s own lose that', async () => {
	const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
		.withExif({
			IFD3: {
				GPSLatitudeRef: 'N',
				GPSLatitude: '30/1 16/1 26/1',
				GPSLongitudeRef: 'E',
				GPSLongitude: '120/1 9/1 18/1',
			},
		})
		.jpeg()
		.toBuffer();
	const cases: Case[] = [
		['a.docx', docx(p('停水'), { 'word/media/image1.jpeg': photo })],
		['a.zip', zip({ '照片.jpg': photo })],
	];
	const said = readAll(cases).flatMap((reading, at) => saidOf(cases[at]?.[0] ?? '', reading));
	expect(said.map((one) => one.split('记着')[0])).toEqual([
		'privacy/file-location 附件“a.docx”里的“image1.jpeg”',
		'privacy/file-location 附件“a.zip”里的“照片.jpg”',
	]);
});
