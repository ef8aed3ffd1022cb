/** Generated bodies: opened, one word written in one block, saved; nothing else changes. `SEED=123` runs one alone. */
import { expect, test } from 'vitest';
import { seedsOf } from '../../../length.ts';
import { seeded, type Random } from '../../../seeded.ts';
import { generatedBody } from './generated-body.ts';
import { opened, pageOf, texts } from './opened.ts';
import { oneOf } from './wild-text.ts';

const seeds = seedsOf({ short: 60, whole: 200, long: 2_000 });

/** No generated body holds it. */
const word = '㊣';

/** After a Chinese character: within an address it would be another address. */
function write(editor: ReturnType<typeof opened>['editor'], random: Random): number | undefined {
	const places = editor.children.flatMap((block, top) =>
		texts(block, [top]).flatMap(({ text, path }) =>
			[...text.matchAll(/\p{Script=Han}/gu)].map(({ index }) => ({ path, offset: index + 1 })),
		),
	);
	if (places.length === 0) return undefined;
	const place = oneOf(places, random);
	editor.tf.select(place);
	editor.insertText(word);
	return place.path[0];
}

test(
	`${seeds.length} generated bodies: a word in one block is all that changes`,
	{ timeout: 600_000 },
	() => {
		let [edited, forms, blocks] = [0, 0, 0];
		for (const seed of seeds) {
			const random = seeded(seed);
			const body = generatedBody(random);
			const { editor, saved } = opened(body);
			expect({ seed, untouched: saved() }).toEqual({ seed, untouched: body });
			const sources = editor.children.map(({ source = '' }) => source);
			// What stands right below the edited block, or is indented, may have to step away from it.
			const steps = editor.children.map(
				({ gap = '', source = '' }) => !/\n\s*\n/.test(gap) || /^\s/.test(source),
			);
			forms += editor.children.filter(({ type }) => type === 'as-is').length;
			blocks += sources.length;
			const place = write(editor, random);
			if (place === undefined) continue;
			edited += 1;
			const after = saved();
			expect({ seed, page: pageOf(after).replaceAll(word, '') }).toEqual({
				seed,
				page: pageOf(body),
			});
			expect(after.split(word), `seed ${seed}`).toHaveLength(2);
			for (const [other, source] of sources.entries())
				if (other !== place && !(other === place + 1 && steps[other]))
					expect(after, `seed ${seed}`).toContain(source);
		}
		console.log(
			`种子 ${seeds[0]}–${seeds.at(-1)}：改了 ${edited} 篇，${blocks} 块里 ${forms} 块原样`,
		);
		if (seeds.length > 1) expect(edited).toBeGreaterThan(seeds.length * 0.9);
	},
);
