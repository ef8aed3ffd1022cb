/** No text keeps the gate busy: it is read or refused, well before anybody would wonder. */
import { expect, test } from 'vitest';
import { check } from '../../../src/gate/check.ts';
import { contentFolder } from '../../content.ts';
import { everyOf } from '../../length.ts';
import { long } from './long.ts';

/** Milliseconds, on a busy machine; a request is answered within seconds, a test ends at 20,000. */
const limit = 10_000;

test('there are many', () => {
	expect(long.length).toBeGreaterThanOrEqual(30);
});

test.each(everyOf(4, long))('%s', (_, files) => {
	const root = contentFolder(files);
	const begun = performance.now();
	const { findings } = check(root);
	expect(performance.now() - begun).toBeLessThan(limit);
	for (const { message } of findings) expect(message).toMatch(/\p{Script=Han}/u);
});
