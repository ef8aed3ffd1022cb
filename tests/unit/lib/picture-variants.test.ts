/** In which files a picture goes out, and that each is called by what it is. */
import { expect, test } from 'vitest';
import {
	bodyPicture,
	pictureSources,
	sharePicture,
	variantsIn,
} from '../../../src/lib/picture-variants.ts';

const id = '3f20c91ab04d7e';
const widthsOf = (srcset = '') =>
	[...srcset.matchAll(/ (\d+)w/g)].map(([, width]) => Number(width));

test.each([
	[1600, [480, 800, 1200]],
	[1200, [480, 800, 1200]],
	[900, [480, 800]],
	[300, [300]],
])('a picture %d wide is offered at %j, never enlarged', (width, expected) => {
	const { better, src, srcset } = pictureSources({ id, width, height: 600 }, [480, 800, 1200]);
	expect(better.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
	for (const set of [...better.map((one) => one.srcset), srcset])
		expect(widthsOf(set)).toEqual(expected);
	expect(src).toBe(`/pictures/${id}-${width}x600.jpg`);
});

test('in a body it is offered whole as well', () => {
	const { srcset, src } = bodyPicture({ id, width: 1600, height: 1067 });
	expect(widthsOf(srcset)).toEqual([480, 800, 1200, 1600]);
	expect(src).toBe(`/pictures/${id}-1600x1067.webp`);
	expect(srcset).toContain(`/pictures/${id}-480x320.webp 480w`);
});

test('a name in a text says all that is needed to make the file', () => {
	const { srcset = '' } = pictureSources({ id, width: 900, height: 600 }, [480]);
	const share = sharePicture({ id, width: 900, height: 600 });
	const text = `<img srcset="${srcset}"><meta content="https://a.example${share}">`;
	expect([...variantsIn(text)]).toEqual([
		[`${id}-480x320.jpg`, { id, width: 480, height: 320, format: 'jpg' }],
		[`${id}-1200x630.jpg`, { id, width: 1200, height: 630, format: 'jpg' }],
	]);
});

test.each([
	'/pictures/a.jpg',
	`/pictures/${id}-480.jpg`,
	`/pictures/${id}-480x320.svg`,
	'/files/a',
])('%s is none', (text) => {
	expect(variantsIn(text).size).toBe(0);
});
