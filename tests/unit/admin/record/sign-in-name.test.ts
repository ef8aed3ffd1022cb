/** A name that 初审 would refuse is refused when one signs in, in the same words. */
import { expect, test } from 'vitest';
import { signInProblem } from '../../../../admin/record/sign-in-name.ts';
import { checkEntry } from '../../../../src/collections/check.ts';

const notice = {
	title: '停水检修',
	summary: '周四上午停水检修，请提前储水备用。',
	publishedAt: '2026-11-20 09:00',
	kind: 'outage',
};

/** What the article says once this name has given 初审. */
const asReviewer = (first: string) =>
	checkEntry('notices', { ...notice, review: { first } }).map(({ message }) =>
		message.replaceAll('“初审”', '“姓名”'),
	);

test.each([
	'沈小满',
	'江一',
	'阿卜杜拉·买买提',
	'二十个字的名字也可以写在这里不会嫌它太长',
	'  沈小满  ',
])('“%s” may sign in and review', (name) => {
	expect(signInProblem(name)).toBeUndefined();
	expect(asReviewer(name.trim())).toEqual([]);
});

test.each(['沈', 'x', '字'.repeat(21), '  沈  '])('“%s” may do neither', (name) => {
	expect(asReviewer(name.trim())).toEqual([signInProblem(name)]);
});

test.each(['', '   '])('nothing at all (%j) is no name', (name) => {
	expect(signInProblem(name)).toMatch(/姓名/);
});
