/** Texts for pictures that tell a blind reader nothing: warned of, since a person must judge. */
import { characters, type Fields } from '../../../../collections/field.ts';
import type { Entry } from '../../../entry.ts';
import type { EntryRule, Found } from '../rule.ts';

interface Described {
	path: (string | number)[];
	alt: string;
	picture: string;
}

/** Names of a picture, not what is in it. */
const empty =
	/第?[\d一二三四五六七八九十]{1,6}[张幅]|微信|活动|现场|封面|配|插|截|照片|相片|图像|图片|图|image|img|photo|picture|pic|dsc|cover|[\s_\-\d（）().:：、，。]/gi;

/** `第1张照片`, `封面图2`, `IMG_1234`, `微信图片_2026` */
const saysNothing = (text: string) => text.replace(empty, '') === '';

/** `../media/notices/停水检修.jpg` → `停水检修` */
function nameOf(picture: string): string {
	const file = picture.slice(picture.lastIndexOf('/') + 1);
	return file.replace(/\.[^.]+$/, '');
}

/** Somebody has written what is in it, and the file's name says the same: `志愿者给楼里的老人量血压`. */
export const isSentence = (text: string) =>
	(text.replace(empty, '').match(/\p{Script=Han}/gu) ?? []).length >= 8;

/** `停水检修照片` for `停水检修.jpg`: the file's name and little else. */
function onlyNames(text: string, name: string): boolean {
	if (/\.(jpe?g|png|webp|gif|avif|heic)$/i.test(text)) return true;
	return (
		name !== '' &&
		!isSentence(name) &&
		text.includes(name) &&
		characters(text.replace(name, '').trim()) < 4
	);
}

/** Why a picture's text says too little, with what to write; undefined when it may stand. */
export function tooLittle(alt: string, picture: string): string | undefined {
	const remedy = '请写出图里有谁、在做什么，例如：两名工人在路边检修水管';
	const text = alt.trim();
	if (saysNothing(text)) return `图片说明“${alt}”没有说出图里有什么，${remedy}`;
	if (characters(text) < 4) return `图片说明“${alt}”太短，${remedy}`;
	if (onlyNames(text, nameOf(picture))) return `图片说明“${alt}”只是文件名，${remedy}`;
	return undefined;
}

/** Every text of an entry's data that describes a picture beside it, however deep it lies. */
function described(fields: Fields, data: Record<string, unknown>): Described[] {
	return Object.entries(fields).flatMap(([key, { describes, fields: inner }]): Described[] => {
		const given = data[key];
		const picture = describes === undefined ? undefined : data[describes];
		if (typeof given === 'string' && typeof picture === 'string')
			return [{ path: [key], alt: given, picture }];
		if (!inner || typeof given !== 'object' || given === null) return [];
		const items: [(string | number)[], unknown][] = Array.isArray(given)
			? given.map((item: unknown, index) => [[key, index], item])
			: [[[key], given]];
		return items.flatMap(([path, item]) =>
			described(inner, item as Record<string, unknown>).map((found) => ({
				...found,
				path: [...path, ...found.path],
			})),
		);
	});
}

/** `![停水现场](../media/notices/停水.jpg)` of one line of a body. */
const bodyPicture = /!\[([^[\]]*)\]\(\s*<?([^\s)>]+)/g;

function inBody({ read, body }: Entry): Found[] {
	if (read.pictures.length === 0) return [];
	const lines = body.split('\n');
	const numbers = new Set(read.pictures.map(({ line }) => line));
	return [...numbers].flatMap((line) =>
		[...(lines[line - 1] ?? '').matchAll(bodyPicture)].flatMap(([, text = '', path = '']) => {
			const message = tooLittle(text, path);
			return message ? [{ bodyLine: line, message }] : [];
		}),
	);
}

function inData(
	fields: Fields,
	data: Record<string, unknown>,
	before: readonly number[] = [],
): Found[] {
	return described(fields, data).flatMap(({ path, alt: text, picture }) => {
		const message = tooLittle(text, picture);
		return message ? [{ path: [...before, ...path], message }] : [];
	});
}

export const alt: EntryRule = {
	id: 'form/alt',
	level: 'warning',
	title: '图片说明没有说出图里有什么',
	why: '看不见图的居民靠这句话知道图里是什么，图打不开时大家都靠它。',
	check: (entry) => [...inData(entry.definition.fields, entry.value ?? {}), ...inBody(entry)],
	checkSetting: ({ definition: { fields, list }, items }) =>
		items.flatMap((item, index) => inData(fields, item, list ? [index] : [])),
};
