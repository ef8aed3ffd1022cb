/** An article without a person: the own page hidden, names covered, pictures that show the person gone. */
import type { Field, Fields } from '../../src/collections/field.ts';
import { coveredName } from '../../src/gate/persons/whole-names.ts';
import type { Data } from './entry.ts';
import { textOf } from './text-of.ts';

export interface WithoutPerson {
	data: Data;
	/** What is done, in words: `遮住姓名 3 处`. None: nobody is named. */
	done: string[];
	/** What a hand must do: a file's name, the text of an attachment. */
	left: string[];
}

interface Counts {
	names: number;
	pictures: number;
}

interface Taking {
	name: string;
	counts: Counts;
	left: string[];
}

function covered(text: string, { name, counts }: Taking, star = '*'): string {
	counts.names += text.split(name).length - 1;
	return text.replaceAll(name, coveredName(name, star));
}

/** Whether a group of fields is a picture whose description names the person. */
function showsPerson(fields: Fields, item: Data, { name }: Taking): boolean {
	const holdsPicture = Object.entries(fields).some(
		([key, { refersTo }]) => refersTo?.kind === 'picture' && typeof item[key] === 'string',
	);
	return (
		holdsPicture &&
		Object.values(item).some(
			(text) => typeof text === 'string' && !text.startsWith('..') && text.includes(name),
		)
	);
}

const isData = (value: unknown): value is Data =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function without(field: Field | undefined, value: unknown, taking: Taking): unknown {
	if (typeof value === 'string') {
		if (!field?.refersTo) return covered(value, taking);
		if (value.includes(taking.name))
			taking.left.push(`文件名“${value.slice(value.lastIndexOf('/') + 1)}”里有姓名`);
		return value;
	}
	if (Array.isArray(value)) {
		const kept = value.filter(
			(item) => !(isData(item) && showsPerson(field?.fields ?? {}, item, taking)),
		);
		taking.counts.pictures += value.length - kept.length;
		return kept.map((item: unknown) => without(field, item, taking));
	}
	return isData(value) ? withoutIn(field?.fields ?? {}, value, taking) : value;
}

/** A picture beside the text that describes it goes with it. */
function withoutShown(fields: Fields, data: Data, taking: Taking): Data {
	const gone = Object.entries(fields).flatMap(([key, { describes }]) =>
		describes !== undefined &&
		textOf(data[key]).includes(taking.name) &&
		data[describes] !== undefined
			? [key, describes]
			: [],
	);
	taking.counts.pictures += gone.length / 2;
	return Object.fromEntries(Object.entries(data).filter(([key]) => !gone.includes(key)));
}

function withoutIn(fields: Fields, data: Data, taking: Taking): Data {
	const parts = Object.entries(withoutShown(fields, data, taking)).map(
		([key, value]) => [key, without(fields[key], value, taking)] as const,
	);
	return Object.fromEntries(parts);
}

/** `![王桂芝领奖](../media/x.jpg)`; addresses of links and files of directives, which are no text. */
const picture = /!\[([^[\]]*)\]\([^)]*\)/g;
const address = /(\]\([^)]*\)|\b(?:file|src)="[^"]*")/;
const emptyGallery = /^:::gallery\s*^:::[ \t]*$\n?/gm;

function withoutInBody(body: string, taking: Taking): string {
	const { name, counts, left } = taking;
	const shown = body.replace(picture, (whole, text: string) => {
		if (!text.includes(name)) return whole;
		counts.pictures += 1;
		return '';
	});
	return shown
		.split(address)
		.map((part, place) => {
			// Two bare stars would make what stands between them lean.
			if (place % 2 === 0) return covered(part, taking, String.raw`\*`);
			if (part.includes(name)) left.push('正文里链接或附件的名字里有姓名');
			return part;
		})
		.join('')
		.replace(emptyGallery, '');
}

/** Who reviewed it is nobody's story, and tells no resident anything. */
const kept = ['review', 'gateExceptions'];

/** @param yesterday the last day of the consent, `2026-11-21` @returns undefined where the person is not named */
export function withoutPerson(
	fields: Fields,
	data: Data,
	name: string,
	yesterday: string,
): WithoutPerson | undefined {
	const isOwn = data['title'] === name && isData(data['consent']);
	if (isOwn) {
		const given = data['consent'] as Data;
		// Hidden already: a later end would be a longer consent.
		if (textOf(given['until']) <= yesterday) return undefined;
		const consent = { ...given, until: yesterday };
		const done = ['这是本人的一页：姓名、照片和故事都隐去'];
		return { data: { ...data, consent }, done, left: [] };
	}
	const taking: Taking = { name, counts: { names: 0, pictures: 0 }, left: [] };
	const { body, ...rest } = data;
	const [own, told] = [true, false].map((isOwn) =>
		Object.fromEntries(Object.entries(rest).filter(([key]) => kept.includes(key) === isOwn)),
	);
	const after = {
		...withoutIn(fields, told ?? {}, taking),
		...own,
		...(body === undefined ? {} : { body: withoutInBody(textOf(body), taking) }),
	};
	const { names, pictures } = taking.counts;
	const done = [
		...(names > 0 ? [`遮住姓名 ${names} 处`] : []),
		...(pictures > 0 ? [`去掉照片 ${pictures} 张`] : []),
	];
	if (done.length + taking.left.length === 0) return undefined;
	return { data: after, done, left: [...new Set(taking.left)] };
}
