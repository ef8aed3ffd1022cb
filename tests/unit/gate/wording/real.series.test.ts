/** Real documents hold two slips and no more; texts made to keep a rule busy do not. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { processorSeconds } from '../../../processor.ts';
import { readContent, settingsOf } from '../../../../src/gate/reading/content.ts';
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { length, spread } from '../../../length.ts';
import { findingsBy } from '../rules/said.ts';

const rules = entryRules.filter(({ id }) => id.startsWith('wording/'));
const corpus = resolve(process.env['CORPUS_DIR'] || '../shared/corpus');

test.skipIf(length === 'short' || !existsSync(corpus))(
	`868 real documents（${corpus}${existsSync(corpus) ? '' : ' 不在这里'}） are told of where they are wrong: 优扶, 慰籍`,
	() => {
		const content = readContent(corpus);
		const { lexicon } = readContent('content').settings;
		if (lexicon) content.settings['lexicon'] = lexicon;
		const found = findingsBy(rules, content);
		// They are reposts: as others wrote them.
		expect(found.filter(({ level }) => level === 'error')).toEqual([]);
		const told = found.filter(({ message }) => message.includes('是错字'));
		expect(content.entries.length).toBeGreaterThan(800);
		expect(told.map(({ message }) => /“([^”]{2})”是错字/.exec(message)?.[1]).sort()).toEqual([
			'优扶',
			'慰籍',
		]);
	},
	120_000,
);

test('the sample is clean', () => {
	const found = findingsBy(rules, readContent('content'), '2026-11-22 09:00');
	expect(found.filter(({ level }) => level !== 'advice')).toEqual([]);
});

const pieces = [
	...[
		'拔款',
		'2月30日',
		'11月26日（周五）',
		'富强、民主、',
		'清街办[2026]5号',
		'《物权法》',
		'（一）、',
	],
	...[
		'Workshop ',
		'a',
		'停,',
		'“五社联动”',
		'一、\n',
		'关健康',
		'25:00—26:00',
		'一',
		'1',
		' ',
		'《',
		'（',
	],
];

const settings = settingsOf(readContent('content'));

test.each(spread(pieces, { short: 6, whole: pieces.length }))(
	'200,000 characters of %j are looked through at once',
	(piece) => {
		const text = piece.repeat(Math.floor(200_000 / piece.length));
		const passage = { text, kind: 'paragraph' as const, where: '', spotAt: () => ({}) };
		for (const { id, find } of rules) {
			const seconds = processorSeconds(() =>
				find?.(
					{ passages: [passage], tables: [] },
					{ collection: 'notices', value: { publishedAt: '2026-11-20 09:00' }, settings },
				),
			);
			expect(seconds, id).toBeLessThan(5);
		}
	},
);
