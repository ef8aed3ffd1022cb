/** Real laws name no person beside a fact: nothing is refused in them, and hardly anything asked about. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { asked } from './asked.ts';
import { length } from '../../../length.ts';

const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus', 'policies');
const documents = existsSync(corpus) ? globSync('**/*.md', { cwd: corpus }) : [];

test.skipIf(length === 'short' || documents.length === 0)(
	`${documents.length || `（CORPUS_DIR：${corpus} 不在这里）`} real documents`,
	() => {
		const found = documents.flatMap((file) =>
			asked(readFileSync(join(corpus, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')).map(
				(one) => `${one} ${file}`,
			),
		);
		expect(documents.length).toBeGreaterThan(800);
		expect(found.filter((one) => one.includes('!'))).toEqual([]);
		expect(found.length, found.join('\n')).toBeLessThan(5);
	},
	120_000,
);
