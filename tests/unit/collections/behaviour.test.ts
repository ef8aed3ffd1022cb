/** What a field says of its own behaviour is what copies, buttons, the desk's search and hidden entries go by. */
import { expect, test } from 'vitest';
import { keysWith } from '../../../src/collections/behaviour.ts';
import type { Fields } from '../../../src/collections/field.ts';
import {
	collectionNames,
	collections,
	type CollectionName,
} from '../../../src/collections/index.ts';

const fieldsOf = (name: CollectionName): Fields => collections[name].fields;

test.each(collectionNames)('a copy in %s begins without what its model alone was', (name) => {
	const own = ['backfill', 'stage', 'review', 'pinnedUntil', 'expiresAt', 'milestone'];
	own.push('changes', 'withdrawn', 'replacedBy', 'aliases', 'gateExceptions');
	if (name === 'slogans') own.push('checkedOn');
	// What became of last year's is not what becomes of this one.
	if (name === 'notices') own.push('outcome', 'adopted');
	expect(keysWith(fieldsOf(name), 'ownOnly')).toEqual(own);
});

test.each(collectionNames)('stage, reviews and withdrawal are the buttons’ in %s', (name) => {
	expect(keysWith(fieldsOf(name), 'byButton')).toEqual(['stage', 'review', 'withdrawn']);
});

test('the desk finds documents by their number, and everything by its title', () => {
	for (const name of collectionNames)
		expect(keysWith(fieldsOf(name), 'searched')).toEqual(
			name === 'policies' ? ['title', 'docNumber'] : ['title'],
		);
});

const everywhere = ['title', 'source', 'origin', 'sourceUrl', 'publishedAt', 'stage'];
everywhere.push('withdrawn', 'replacedBy', 'aliases');
const filing: Record<CollectionName, string[]> = {
	notices: ['kind', 'urgency', 'startsAt'],
	policies: ['kind', 'status', 'level'],
	guides: ['audience'],
	activities: ['kind', 'type', 'startsAt', 'allDay', 'state'],
	disclosures: ['item', 'period'],
	campaigns: ['kind', 'kindName', 'startedOn'],
	volunteers: ['kind'],
	slogans: ['kind', 'theme'],
	reports: ['kind', 'period'],
	bulletins: ['series', 'issue'],
};

test.each(collectionNames)('of a withdrawn entry in %s stays what names and files it', (name) => {
	expect(keysWith(fieldsOf(name), 'stays')).toEqual([...everywhere, ...filing[name]]);
});

test('of a person who is named no more stays no word that staff wrote', () => {
	const fields = Object.entries(fieldsOf('volunteers'));
	const staying = fields.filter(([, { stays }]) => stays === 'unnamed');
	expect(staying.map(([key]) => key)).toEqual(['publishedAt', 'stage', 'kind']);
	expect(staying.map(([, { widget }]) => widget.widget)).toEqual(['datetime', 'select', 'select']);
});
