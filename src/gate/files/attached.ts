/** What the rules say of the attachments of entries, each file read once. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDraft } from '../../collections/collection.ts';
import { dayOf } from '../../lib/clock.ts';
import { remembered } from '../../lib/stamp.ts';
import type { RuleId, RuleWords } from '../finding.ts';
import { filesThere, isWhatItSays, picturesThere, type Seen } from '../media/seen.ts';
import { knownIn } from '../known-in.ts';
import { once } from '../once.ts';
import { settingsOf, type Content } from '../reading/content.ts';
import { personHashes } from '../text/person-hash.ts';
import { isOther, ofEntry } from '../text/rule.ts';
import { rulesHash } from '../text/rules-hash.ts';
import type { ContentRule, PlacedFound } from '../rules/content/rule.ts';
import { inReading, type Asking } from './in-reading.ts';
import { keep, keptOf, type FileFound } from './kept.ts';
import { endOfYear } from './numbers.ts';
import { asTexts, readFiles } from './readings.ts';

const hashOf = remembered((path) => createHash('sha256').update(readFileSync(path)).digest('hex'));

/** An attachment of an entry, and how it is asked about. */
interface Attached {
	seen: Seen;
	asking: Asking;
	/** Of its bytes, the rules and everything they look at. */
	key: string;
}

/** Of what many are asked with: worked out once. */
const hashOfValue = once((value: object) =>
	createHash('sha256').update(JSON.stringify(value)).digest('hex'),
);

function attachedTo(content: Content, seen: Seen, today: string): Attached {
	const settings = settingsOf(content);
	const asking: Asking = {
		name: seen.shown,
		of: ofEntry(seen.entry, settings),
		body: seen.entry.body,
		day: endOfYear(today),
	};
	const engine = process.env['GATE_OCR'] ?? '';
	const hash = createHash('sha256').update(rulesHash()).update(hashOf(seen.at)).update(engine);
	for (const part of [
		seen.shown,
		seen.entry.collection,
		seen.entry.body,
		asking.day,
		hashOfValue(settings),
	])
		hash.update(part).update('\0');
	return { seen, asking, key: hash.update(hashOfValue(asking.of.value)).digest('hex') };
}

const called = ({ shown, use }: Seen) => `${use === 'picture' ? '图片' : '附件'}“${shown}”`;

/** Pictures are looked at for the words on them, where an engine is: the site takes the rest out of them. */
const withPictures = process.env['GATE_OCR'] ? picturesThere : () => [];

/** Files after which what was found is written. */
const often = 16;

function read(attached: readonly Attached[]): Map<string, FileFound[]> {
	const fresh = [
		...new Map(
			attached.filter(({ key }) => !keptOf(key)).map((one) => [one.key, one] as const),
		).values(),
	];
	const found = new Map<string, FileFound[]>();
	const asked = fresh.map(({ seen: { shown, at } }) => ({ name: shown, path: at }));
	let place = 0;
	for (const reading of readFiles(asked)) {
		const one = fresh[place];
		place += 1;
		if (!one) continue;
		const said = inReading(asTexts(reading, called(one.seen)), one.asking);
		found.set(one.key, said);
		// Whoever is ended among hundreds goes on from here.
		keep(new Map([[one.key, said]]), place % often === 0 || place === fresh.length);
	}
	return found;
}

type Placed = PlacedFound & Pick<FileFound, 'person'>;

/** A draft is only warned of: nobody sees it, and it must not hold up the others. */
const placed = ({ seen, found }: { seen: Seen; found: FileFound }): Placed => ({
	of: seen.entry,
	...seen.place,
	media: seen.path,
	message: found.message,
	...(found.person ? { person: found.person } : {}),
	...(found.level ? { level: found.level } : {}),
	...(!found.level && isDraft(seen.entry.definition, seen.entry.data) ? { level: 'warning' } : {}),
});

/** By rule; looked at together, once a reading of the content. */
const foundIn = once((content: Content) => {
	const byDay = new Map<string, Map<RuleId, Placed[]>>();
	return (today: string): Map<RuleId, Placed[]> => {
		const known = byDay.get(today);
		if (known) return known;
		// One that is not what its name says has been told of.
		const attached = [...filesThere(content), ...withPictures(content)]
			.filter(({ use, path, at }) => use === 'picture' || isWhatItSays(path, at))
			.map((seen) => attachedTo(content, seen, today));
		const fresh = read(attached);
		const byRule = new Map<RuleId, Placed[]>();
		for (const { seen, key } of attached)
			for (const found of fresh.get(key) ?? keptOf(key) ?? [])
				byRule.set(found.rule, [...(byRule.get(found.rule) ?? []), placed({ seen, found })]);
		byDay.set(today, byRule);
		return byRule;
	};
});

/** How a rule asks the attachments of all entries. */
export const inAttachments = ({ id, level, title, why }: RuleWords): ContentRule => ({
	...{ id, level, title, why },
	check: (content, now) => {
		const known = personHashes(knownIn(content)(dayOf(now)));
		return (foundIn(content)(endOfYear(now)).get(id) ?? []).filter((found) =>
			isOther(found, known),
		);
	},
});
