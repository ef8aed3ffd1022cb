/** A person whose consent has ended is hidden on their own page; what others wrote of them is for staff to mend. */
import { namedUntil, spellsName } from '../../../../collections/consent.ts';
import { dayOf } from '../../../../lib/clock.ts';
import { isPublic } from '../../../../lib/state.ts';
import { addressOf, linkedEntry } from '../../../addresses.ts';
import { coveredName } from '../../../persons/whole-names.ts';
import type { CheckedEntry } from '../../../reading/content.ts';
import { stateOf } from '../../../states.ts';
import { textsOf, type Text } from '../../../texts.ts';
import type { Found } from '../../entry/rule.ts';
import type { ContentRule } from '../rule.ts';

interface Ended {
	name: string;
	until: string;
	/** `volunteers/20240920-0900` */
	address: string;
	/** The address spells the name and answers no more. */
	spelled: boolean;
}

function endedOf(entry: CheckedEntry, today: string): Ended[] {
	const { id, value = {} } = entry;
	const { title } = value as { title?: string };
	const until = namedUntil(value);
	if (!title || until === undefined || until >= today) return [];
	return [{ name: title, until, address: addressOf(entry), spelled: spellsName(id) }];
}

/** Names who reviewed it is nobody's story; files are named when they are chosen. */
const silent = ['review', 'consent', 'publishedAt', 'stage'];
const leftOfWithdrawn = ['title', 'source', 'withdrawn'];

/** What of an entry can be read at this moment. */
function readable(entry: CheckedEntry, now: string): { fields: Text[]; body: string } {
	const shown = stateOf(entry, now);
	if (!shown || !isPublic(shown)) return { fields: [], body: '' };
	const fields = textsOf(entry.value).filter(({ path: [key] }) => !silent.includes(String(key)));
	if (shown !== 'withdrawn') return { fields, body: entry.body };
	return {
		fields: fields.filter(({ path: [key] }) => leftOfWithdrawn.includes(String(key))),
		body: '',
	};
}

interface Persons {
	all: readonly Ended[];
	addresses: ReadonlySet<string>;
	/** Whether any of the names stands in a text, asked once however many they are. */
	isNamedIn: (text: string) => boolean;
}

function persons(all: readonly Ended[]): Persons {
	const names = all.map(({ name }) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	const any = new RegExp(names.join('|'));
	return {
		all,
		addresses: new Set(all.map(({ address }) => address)),
		isNamedIn: (text) => any.test(text),
	};
}

function words({ name, until }: Ended): string {
	return `还写着“${coveredName(name)}”，本人同意公开的期限（${until}）已过，请改成不指名的说法，或者请本人续签同意书`;
}

function linksTo(links: CheckedEntry['read']['links'], { address, name, until, spelled }: Ended): Found[] {
	if (!spelled) return [];
	return links
		.filter(({ url }) => linkedEntry(url) === address)
		.map(({ line }) => ({
			bodyLine: line,
			message: `正文链接到${coveredName(name)}的网页，本人同意公开的期限（${until}）已过，那一页不再打开，请去掉链接`,
		}));
}

function inEntry(entry: CheckedEntry, { all, addresses, isNamedIn }: Persons, now: string): Found[] {
	const { fields, body } = readable(entry, now);
	const named = fields.filter(({ text }) => isNamedIn(text));
	const lines = isNamedIn(body) ? body.split('\n') : [];
	const links = body === '' ? [] : entry.read.links;
	const isLinked = links.some(({ url }) => addresses.has(linkedEntry(url) ?? ''));
	// Only where somebody is named does it matter how many they are.
	if (named.length === 0 && lines.length === 0 && !isLinked) return [];
	return all.flatMap((person) => [
		...named
			.filter(({ text }) => text.includes(person.name))
			.map(({ path }) => ({ path, message: `这里${words(person)}` })),
		...lines.flatMap((line, index) =>
			line.includes(person.name) ? [{ bodyLine: index + 1, message: `正文${words(person)}` }] : [],
		),
		...linksTo(links, person),
	]);
}

export const consentEnded: ContentRule = {
	id: 'privacy/consent-ended',
	level: 'warning',
	title: '还写着同意期已过的人',
	why: '本人只同意公开到那一天；过了期，别的文章里也不该再指名道姓。',
	check: ({ entries }, now) => {
		const ended = entries.flatMap((entry) => endedOf(entry, dayOf(now)));
		if (ended.length === 0) return [];
		const about = persons(ended);
		return entries
			.filter((entry) => !about.addresses.has(addressOf(entry)))
			.flatMap((entry) => inEntry(entry, about, now).map((found) => ({ of: entry, ...found })));
	},
};
