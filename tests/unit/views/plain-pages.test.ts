/** 找谁办 and 大事记 of the sample, as they are gathered. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/gate/reading/content.ts';
import { rawEntries } from '../../../src/gate/reading/raw-entries.ts';
import { now, setClock } from '../../../src/lib/clock.ts';
import { contentRoot } from '../../../src/lib/content-root.ts';
import { entryIndex } from '../../../src/lib/entries.ts';
import type { EntryIndex } from '../../../src/lib/entry-index.ts';
import { site } from '../../../src/lib/settings.ts';
import { contactsView } from '../../../src/views/contacts.ts';
import { milestonesView } from '../../../src/views/milestones.ts';

const began = now;
let index: EntryIndex;
beforeAll(async () => {
	setClock('2026-11-22 09:00');
	index = await entryIndex(rawEntries(readContent(contentRoot)));
});
afterAll(() => setClock(began));

test('who does not know whom to ask has one number, with its hours; then come those everybody needs, by name', () => {
	const { office, hotlines, contacts } = contactsView(index);
	expect(office?.lines[0]).toMatchObject({ subject: site.organisation, phone: site.phone });
	expect(office?.lines[0]?.times?.spans.length).toBeGreaterThan(0);
	expect(hotlines.map(({ phone }) => phone)).toEqual(site.emergencyNumbers);
	expect(hotlines.every(({ subject }) => /\p{Script=Han}/u.test(subject))).toBe(true);
	expect(contacts.lines.every(({ hours, times }) => hours === undefined || times)).toBe(true);
	expect(contacts.holidays.off).toContain('2026-10-01');
	expect(contacts.holidays.off).toContain('2027-01-01');
});

test('milestones stand newest first, years and days alike, each with what was done', () => {
	const { years } = milestonesView(index);
	expect(years.length).toBeGreaterThan(1);
	const days = years.flatMap(({ entries }) => entries.map(({ time }) => time));
	expect(days).toEqual(days.toSorted().reverse());
	for (const { entries } of years)
		for (const { deed, title } of entries) expect(deed, title).toMatch(/\p{Script=Han}{4}/u);
});
