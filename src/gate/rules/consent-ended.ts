/** A person whose consent has ended is hidden on their own page; what others wrote of them is for staff to mend. */
import { isStaged } from '../../collections/collection.ts';
import { namedUntil, spellsName } from '../../collections/consent.ts';
import { dayOf } from '../../lib/clock.ts';
import { isPublic, state } from '../../lib/state.ts';
import type { CheckedEntry, Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { entryOf } from './body.ts';

type Stateful = Parameters<typeof state>[0];

interface Ended {
	/** The place in their order, in which they are told of. */
	place: number;
	name: string;
	until: string;
	/** `volunteers/20240920-0900` */
	address: string;
	/** The address spells the name and answers no more. */
	spelled: boolean;
}

function endedOf(
	{ collection, id, value = {} }: CheckedEntry,
	place: number,
	today: string,
): Ended[] {
	const { title } = value as { title?: string };
	const until = namedUntil(value);
	if (!title || until === undefined || until >= today) return [];
	return [{ place, name: title, until, address: `${collection}/${id}`, spelled: spellsName(id) }];
}

/** Those whose consent has ended, found by what a text says of them. */
interface People {
	byAddress: ReadonlyMap<string, Ended>;
	/** By the first two characters of the name, so that a text is walked once, not once for each of them. */
	byStart: ReadonlyMap<string, Ended[]>;
}

const start = (name: string, at = 0) => name.slice(at, at + 2);

function namedIn(text: string, { byStart }: People): Ended[] {
	return Array.from({ length: text.length }, (_, at) =>
		(byStart.get(start(text, at)) ?? []).filter(({ name }) => text.startsWith(name, at)),
	).flat();
}

type Place = [path: (string | number)[], text: string];

function texts(value: unknown, path: (string | number)[] = []): Place[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		texts(inner, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/** Names who reviewed it is nobody's story; files are named when they are chosen. */
const silent = ['review', 'consent', 'publishedAt', 'stage'];

/** What of an entry can be read at this moment. */
function readable({ definition, value }: CheckedEntry, now: string, isEnded: boolean) {
	if (!value || isEnded) return { fields: [], body: false };
	const shown = isStaged(definition) ? state(value as unknown as Stateful, now) : 'current';
	if (!isPublic(shown)) return { fields: [], body: false };
	const fields = texts(value).filter(([[key]]) => !silent.includes(String(key)));
	if (shown !== 'withdrawn') return { fields, body: true };
	const kept = ['title', 'source', 'withdrawn'];
	return { fields: fields.filter(([[key]]) => kept.includes(String(key))), body: false };
}

function inEntry(entry: CheckedEntry, people: People, now: string): Finding[] {
	const isEnded = people.byAddress.has(`${entry.collection}/${entry.id}`);
	const { fields, body } = readable(entry, now, isEnded);
	const linked = (body ? entry.read.links : []).flatMap(
		({ url }) => people.byAddress.get(entryOf(url) ?? '') ?? [],
	);
	const texts = [...fields.map(([, text]) => text), ...(body ? [entry.body] : [])];
	const told = new Set([...namedIn(texts.join('\n'), people), ...linked]);
	const finding = (line: number, key: string, message: string): Finding => ({
		file: entry.file,
		line,
		key,
		rule: 'privacy/consent-ended',
		level: 'warning',
		message,
	});
	const inOrder = [...told].sort((one, other) => one.place - other.place);
	return inOrder.flatMap(({ name, until, address: own, spelled }) => {
		const said = `还写着“${name}”，本人同意公开的期限（${until}）已过，请改成不指名的说法，或者请本人续签同意书`;
		const inFields = fields
			.filter(([, text]) => text.includes(name))
			.map(([path]) => finding(entry.lineOf(path), String(path[0]), `这里${said}`));
		if (!body) return inFields;
		const lines = entry.body
			.split('\n')
			.flatMap((line, place) => (line.includes(name) ? [place] : []));
		const links = spelled ? entry.read.links.filter(({ url }) => entryOf(url) === own) : [];
		return [
			...inFields,
			...lines.map((place) => finding(entry.bodyLine + place, 'body', `正文${said}`)),
			...links.map(({ line }) =>
				finding(
					entry.bodyLine + line - 1,
					'body',
					`正文链接到${name}的网页，本人同意公开的期限（${until}）已过，那一页不再打开，请去掉链接`,
				),
			),
		];
	});
}

export function consentEnded({ entries }: Content, now: string): Finding[] {
	const ended = entries.flatMap((entry, place) => endedOf(entry, place, dayOf(now)));
	if (ended.length === 0) return [];
	const people = {
		byAddress: new Map(ended.map((person) => [person.address, person])),
		byStart: Map.groupBy(ended, ({ name }) => start(name)),
	};
	return entries.flatMap((entry) => inEntry(entry, people, now));
}
