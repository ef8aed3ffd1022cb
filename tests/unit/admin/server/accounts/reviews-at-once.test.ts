/** Reviews and changes in the same second: whichever comes first, nothing is public that was not read so. */
import { expect, test } from 'vitest';
import { article, final, first, reviewing, second } from './reviews.ts';

const { save, saved, reviewed, text } = reviewing();

test.each([0, 1, 2, 3])(
	'an edit and a publication at once, in the order %i',
	async (order) => {
		await reviewed('first', 'second');
		const attempts = [
			() => save('publisher', article('停电检修', 'ready', [first, second, final])),
			() => save('editor', article('停电改期', 'review')),
			() => save('editor', article('停电改期', 'review', [first, second])),
			() => save('publisher', article('停电改期', 'ready', [first, second, final])),
		];
		const turned = [...attempts.slice(order), ...attempts.slice(0, order)];
		const answers = await Promise.all(turned.map((attempt) => attempt()));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		const now = text() ?? '';
		if (now.includes('stage: ready')) expect(now).toContain('title: 停电检修\n');
		else expect(now).not.toContain('first:');
	},
	60_000,
);

test('a review of words that were changed meanwhile is not taken', async () => {
	await reviewed();
	const answers = await Promise.all([
		save('editor', article('停电改期', 'review')),
		save('reviewer', article('停电检修', 'review', [first])),
	]);
	expect(answers.map(({ status }) => status)).toEqual([200, 409]);
	await saved('reviewer', article('停电改期', 'review', [first]));
});
