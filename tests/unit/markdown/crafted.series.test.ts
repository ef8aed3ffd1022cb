/** No body keeps a reader busy, whatever signs somebody repeats in it. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../processor.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { renderBody } from '../../../src/markdown/html.ts';
import { countOf, everyOf } from '../../length.ts';
import { bodyOf, named, pairs, type Crafted } from './crafted.ts';

/** Seconds of the processor, on a busy machine: what grows with the square takes many times as long. */
const limit = 10;
/** In tenths of the longest body. */
const share = countOf({ short: 1, whole: 3, long: 10 }) / 10;

const media = {
	contact: () => undefined,
	file: (path: string) => ({ address: `/files/${path}`, label: '' }),
	picture: (src: string) => ({ src }),
};

function slow(crafted: Crafted, part: number): string[] {
	const body = bodyOf(crafted, part);
	const times = {
		read: processorSeconds(() => readBody(body)),
		shown: processorSeconds(() => renderBody(body, media)),
	};
	return Object.entries(times)
		.filter(([, seconds]) => seconds > limit)
		.map(([what, seconds]) => `${crafted.name} ${what} ${seconds.toFixed(1)} s`);
}

test.each(everyOf(12, named).map((crafted) => [crafted.name, crafted] as const))(
	'%s',
	(_, crafted) => {
		expect(slow(crafted, share)).toEqual([]);
	},
	60_000,
);

test('each sign beside each other', { timeout: 6_000_000 }, () => {
	// All of them at full length take half an hour.
	const step = countOf({ short: 600, whole: 80, long: 1 });
	const part = countOf({ short: 1, whole: 1, long: 10 }) / 10;
	const chosen = pairs.filter((_, place) => place % step === 0);
	expect(chosen.flatMap((crafted) => slow(crafted, part))).toEqual([]);
});
