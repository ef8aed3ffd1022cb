/** Thousands of invented numbers in every spelling are found; thousands that are nobody's are not; nor any in real documents. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { numbersInBody } from '../../../../src/gate/numbers/body.ts';
import { maskBody } from '../../../../src/gate/numbers/mask.ts';
import { countOf, startingSeed } from '../../../length.ts';
import { seeded, type Random } from '../../../seeded.ts';
import { digits, kinds, mobile, spellings } from './made.ts';

const count = countOf({ short: 60, whole: 400, long: 2_000 });
const surroundings: readonly ((number: string) => string)[] = [
	(number) => number,
	(number) => `张某某，${number}，已核对。`,
	(number) => `1. ${number}`,
	(number) => `| 张某某 | ${number} | 2026-11-20 |`,
	(number) => `2026年11月20日，${number}\n\n共 35 人`,
];

test.each(Object.entries(kinds))(
	`${count} × 22 of %s are all found, and covered`,
	(name, make) => {
		const random = seeded(startingSeed);
		const kind = name === 'old id' ? 'id' : name;
		const missed: string[] = [];
		let mistaken = 0;
		for (let round = 0; round < count; round += 1) {
			const number = make(random);
			const around = surroundings[round % surroundings.length] ?? String;
			for (const [spelling, write] of spellings) {
				const text = around(write(number));
				const [found, ...more] = numbersInBody(text);
				const seen = found?.certain && more.length === 0;
				// Eighteen of a card's nineteen digits may be an ID's, check sign and all.
				if (found?.kind !== kind) mistaken += 1;
				const clear = numbersInBody(maskBody(text)).length === 0;
				if (!seen || !clear) missed.push(`${spelling}：${text} ${JSON.stringify(found)}`);
			}
		}
		expect(missed.slice(0, 5), `SEED=${startingSeed}`).toEqual([]);
		expect(mistaken).toBeLessThanOrEqual((count * spellings.length) / 10_000);
	},
	120_000,
);

const upTo = (random: Random, most: number) => Math.floor(random() * most);
const two = (value: number) => String(value).padStart(2, '0');
const day = (random: Random, by = '') =>
	[`20${two(upTo(random, 40))}`, two(1 + upTo(random, 12)), two(1 + upTo(random, 28))].join(by);
const time = (random: Random, by = '') =>
	[two(upTo(random, 24)), two(upTo(random, 60)), two(upTo(random, 60))].join(by);

/** With the check digit of GS1, as in EAN-13. */
function ean(random: Random): string {
	const begun = `69${digits(random, 10)}`;
	const sum = [...begun].reduce((all, digit, at) => all + Number(digit) * (at % 2 ? 3 : 1), 0);
	return begun + String((10 - (sum % 10)) % 10);
}

/** 机构类别 and 区划 as they are given out; letters leave most of them no number at all. */
const creditCode = (random: Random) =>
	`统一社会信用代码 ${['91', '92', '12', '51', '52'][upTo(random, 5)] ?? ''}330102${digits(random, 10)}`;

const innocent: Readonly<Record<string, (random: Random) => string>> = {
	'landlines with an extension': (random) =>
		`0571-${8 - upTo(random, 2)}${digits(random, 7)}-${1 + upTo(random, 8)}${digits(random, 3)}`,
	amounts: (random) => `${(random() * 1e11).toFixed(2)} 元`,
	'amounts with commas': (random) => `${Math.floor(random() * 1e12).toLocaleString('en')}元`,
	'measured amounts': (random) => `${mobile(random)}万元`,
	'barcodes EAN-13': ean,
	'times in digits': (random) => day(random) + time(random),
	'milliseconds since 1970': (random) => `1${6 + upTo(random, 3)}${digits(random, 11)}`,
	'dates and times': (random) => `${day(random, '-')} ${time(random, ':')}.${digits(random, 3)}`,
	'dates from to': (random) => `${day(random, '.')}-${day(random, '.')}`,
	'serial numbers': (random) => `2026${digits(random, 4 + upTo(random, 12))}`,
	'file numbers': (random) => `清政发〔20${two(upTo(random, 27))}〕${1 + upTo(random, 300)}号`,
	'credit codes': creditCode,
	'ISBN 13': (random) => `978-7-${digits(random, 4)}-${digits(random, 4)}-${digits(random, 1)}`,
	decimals: (random) => `${upTo(random, 999)}.${digits(random, 12)}`,
	'codes with letters': (random) => `BH${mobile(random)}`,
	'columns of figures': (random) =>
		`| ${digits(random, 3)} | ${digits(random, 4)} | ${digits(random, 4)} | ${digits(random, 8)} |`,
	'covered mobiles': (random) => `138****${digits(random, 4)}、139****${digits(random, 4)}`,
	'covered IDs': (random) => `3301**********${digits(random, 4)}`,
};

test.each(Object.entries(innocent))(
	`${count * 20} × %s: none is taken for a person's`,
	(_, make) => {
		const random = seeded(startingSeed);
		const taken = Array.from({ length: count * 20 }, () => make(random)).filter(
			(text) => numbersInBody(text).length > 0,
		);
		expect(taken.slice(0, 5), `SEED=${startingSeed}`).toEqual([]);
	},
);

test('of bare 16 to 19 digits few are asked about and hardly any refused', () => {
	const random = seeded(startingSeed);
	const numbers = Array.from(
		{ length: count * 20 },
		() => `62${digits(random, 14 + upTo(random, 4))}`,
	);
	const found = numbers.flatMap((number) => numbersInBody(number));
	expect(found.length / numbers.length).toBeLessThan(0.13);
	expect(found.filter(({ certain }) => certain).length / numbers.length).toBeLessThan(0.03);
});

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');
const documents = existsSync(corpus) ? globSync('policies/**/*', { cwd: corpus }) : [];

test.skipIf(documents.length === 0)(
	`${documents.length || `（CORPUS_DIR：${corpus} 不在这里）`} real documents hold none`,
	() => {
		const found = documents
			.filter((file) => /\.\w+$/.test(file))
			.flatMap((file) => numbersInBody(readFileSync(join(corpus, file), 'utf8')).map(() => file));
		expect(documents.length).toBeGreaterThan(800);
		expect(found).toEqual([]);
	},
	60_000,
);
