/** The next moment at which the site changes by itself, and what the gate says then. */
import { expect, test } from 'vitest';
import { nextBuild, nextChange, timeOf, whatComes } from '../../../publish/next-change.ts';
import { findings } from '../../../src/gate/check.ts';
import { readContent } from '../../../src/gate/reading/content.ts';
import { contentFolder, goodNotice } from '../../content.ts';

test('the next change is the nearest time or edge of a day after now', () => {
	const values = [
		{ publishedAt: '2026-12-01 09:00', title: '2026-11-23' },
		{ pinnedUntil: '2026-11-26' },
	];
	expect(nextChange(values, '2026-11-22 09:00')).toBe('2026-11-23 00:00');
	expect(nextChange([values[1]], '2026-11-26 10:00')).toBe('2026-11-27 00:00');
	expect(nextChange([], '2026-11-26 10:00')).toBeUndefined();
	expect(new Date(timeOf('2026-11-22 09:01'))).toEqual(new Date('2026-11-22T01:01:00Z'));
});

test('the last day there is never comes', () => {
	expect(nextChange([{ until: '9999-12-31' }], '2026-11-26 10:00')).toBeUndefined();
});

test('of what comes again each beginning and each end is a change, moved ones too', () => {
	const series = {
		startsAt: '2026-12-01 09:30',
		endsAt: '2026-12-01 11:00',
		repeats: {
			every: 'week',
			until: '2026-12-22',
			movedTo: [{ from: '2026-12-15', to: '2026-12-17' }],
		},
	};
	const changes: string[] = [];
	for (let at: string | undefined = '2026-12-02 00:00'; at !== undefined;) {
		at = nextChange([series], at);
		if (at?.endsWith('0:00') === false || at?.endsWith('11:00')) changes.push(at);
	}
	expect(changes).toEqual([
		...['2026-12-08 09:30', '2026-12-08 11:00', '2026-12-17 09:30', '2026-12-17 11:00'],
		...['2026-12-22 09:30', '2026-12-22 11:00'],
	]);
});

test('whatever is said, the site is built again at midnight: today, this month and this year stand in it', () => {
	const content = readContent(scheduled);
	expect(nextBuild(content, '2026-11-22 09:00')).toBe('2026-11-23 00:00');
	expect(nextBuild(content, '2026-12-01 08:00')).toBe('2026-12-01 09:00');
	expect(nextBuild(content, '2026-12-31 23:59')).toBe('2027-01-01 00:00');
});

/** B links to C: B is public from December on, C a day later. */
const scheduled = contentFolder({
	'notices/20261201-0900.md': goodNotice
		.replace('title: 停水检修', 'title: 停水改期')
		.replace('2026-11-20 09:00', '2026-12-01 09:00')
		.replace('上午8:30–11:30停水。', '改到哪天，[看新的通知](/notices/20261202-0900/)。'),
	'notices/20261202-0900.md': goodNotice.replace('2026-11-20 09:00', '2026-12-02 09:00'),
});

test('what the gate will say at the next change is told with its time, and nothing is said today', () => {
	const content = readContent(scheduled);
	const now = '2026-11-22 09:00';
	expect(findings(content, now)).toEqual([]);
	const coming = whatComes(content, [], now);
	expect(coming?.at).toBe('2026-12-01 09:00');
	expect(coming?.findings.map(({ file, rule, level }) => [file, rule, level])).toEqual([
		['notices/20261201-0900.md', 'links/not-yet', 'warning'],
	]);
});

test('what is said already is not told again, and what ends is not told at all', () => {
	const content = readContent(scheduled);
	const now = '2026-12-01 09:00';
	const found = findings(content, now);
	expect(found).toHaveLength(1);
	expect(whatComes(content, found, now)).toEqual({ at: '2026-12-02 09:00', findings: [] });
	expect(whatComes(readContent(contentFolder({})), [], now)).toBeUndefined();
});
