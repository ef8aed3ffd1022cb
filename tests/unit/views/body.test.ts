/** What a page is drawn from holds the lines of 找谁办 that its body names: when one changes, so does the page. */
import { expect, test } from 'vitest';
import { contacts } from '../../../src/lib/settings.ts';
import { bodyView } from '../../../src/views/body.ts';

const of = (...keys: string[]) =>
	bodyView({ body: '', path: '', files: [], pictures: {}, contacts: keys }).contacts;

test('those that are named, as the settings have them, and no others', () => {
	const water = contacts.find(({ key }) => key === 'water');
	expect(water?.phone).toMatch(/\d{4}$/);
	const { subject, window, phone, hours } = water ?? {};
	expect(of('water')).toEqual({ water: { subject, window, phone, hours } });
	expect(of()).toEqual({});
	expect(of('gone')).toEqual({});
});
