/** What the rules about persons ask or refuse in a text: `illness!` is refused, `illness?` asked about. */
import { entryRules } from '../../../../src/gate/rules/entry/index.ts';
import { bodyReading } from '../../../../src/gate/text/body-reading.ts';
import type { TextReading } from '../../../../src/gate/text/reading.ts';

const rules = entryRules.flatMap(({ id, level, find }) =>
	find && id.startsWith('privacy/') ? [{ id: id.slice('privacy/'.length), level, find }] : [],
);
const of = { collection: 'notices', value: {}, settings: {} };

export const hitsIn = (reading: TextReading) =>
	rules.flatMap(({ id, level, find }) =>
		find(reading, of).map((hit) => ({ id, level: hit.level ?? level, ...hit })),
	);

export const asked = (markdown: string): string[] =>
	hitsIn(bodyReading(markdown)).map(({ id, level }) => `${id}${level === 'error' ? '!' : '?'}`);
