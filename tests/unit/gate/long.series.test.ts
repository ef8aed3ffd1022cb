/** No text keeps the gate busy: it is read or refused, well before anybody would wonder. */
import { expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { contentFolder } from '../../content.ts';
import { everyOf } from '../../length.ts';
import { long } from './long.ts';

/** Seconds of the processor: by the clock a busy machine takes as long as it likes. */
const limit = 10;

test('there are many', () => {
	expect(long.length).toBeGreaterThanOrEqual(30);
});

test.each(everyOf(15, long))(
	'%s',
	(_, files) => {
		const root = contentFolder(files);
		const begun = process.cpuUsage();
		const { findings } = check(root);
		const { user, system } = process.cpuUsage(begun);
		expect((user + system) / 1e6).toBeLessThan(limit);
		for (const { message } of findings) expect(message).toMatch(/\p{Script=Han}/u);
	},
	60_000,
);
