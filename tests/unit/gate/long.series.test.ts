/** No text keeps the gate busy: it is read or refused, well before anybody would wonder. */
import { expect, test } from 'vitest';
import { processorSeconds } from '../../processor.ts';
import { check } from '../../../src/gate/check.ts';
import { contentFolder } from '../../content.ts';
import { everyOf } from '../../length.ts';
import { long } from './long.ts';

const limit = 10;

test('there are many', () => {
	expect(long.length).toBeGreaterThanOrEqual(30);
});

test.each(everyOf(15, long))(
	'%s',
	(_, files) => {
		const root = contentFolder(files);
		let said: string[] = [];
		const seconds = processorSeconds(() => {
			said = check(root).findings.map(({ message }) => message);
		});
		expect(seconds).toBeLessThan(limit);
		for (const message of said) expect(message).toMatch(/\p{Script=Han}/u);
	},
	60_000,
);
