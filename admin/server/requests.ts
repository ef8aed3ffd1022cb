/** What each action may be asked, key by key: anything else is refused. */
import { z } from 'astro/zod';
import type { Action, Actions } from './protocol.ts';
import { refused } from './request-error.ts';

const path = z.string().max(1024);
const name = z.string().min(1).max(100);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Half a character pair could not be written: it would silently become “�”. */
const text = z
	.string()
	.max(4_000_000)
	.refine((value) => value.isWellFormed() && !value.includes('\0'));
const nothing = z.strictObject({});
const onePath = z.strictObject({ path });
const states = [
	'draft',
	'review',
	'scheduled',
	'current',
	'expired',
	'withdrawn',
	'replaced',
	'expiring',
] as const;

const list = z.strictObject({
	collection: name,
	search: z.string().max(200).optional(),
	kind: name.optional(),
	state: z.enum(states).optional(),
	year: z
		.string()
		.regex(/^\d{4}$/)
		.optional(),
	sort: z.enum(['publishedAt', 'title', 'changedAt']).optional(),
	direction: z.enum(['ascending', 'descending']).optional(),
	page: z.int().min(0).max(1_000_000).optional(),
	size: z.int().min(1).max(500).optional(),
});

const author = z.string().max(100);
const place = {
	place: path,
	device: z.string().regex(/^[a-z0-9-]{8,40}$/),
};
const written = text.max(1_000_000);

const keep = z.strictObject({
	author,
	...place,
	raw: written,
	base: z.strictObject({ raw: written, hash: hash.optional() }).optional(),
});

const save = z.strictObject({
	author,
	what: z.string().max(100),
	file: z
		.strictObject({
			path,
			raw: text,
			base: hash.optional(),
			revision: hash.optional(),
			instead: z.record(name, name).optional(),
		})
		.optional(),
	reason: z.string().max(500).optional(),
	media: z
		.array(
			z.union([
				z.strictObject({ path, content: z.string() }),
				z.strictObject({ path, sent: hash }),
			]),
		)
		.max(200),
	kept: z.strictObject(place).optional(),
});

/** As many as a hand chooses. */
const saveAll = z.strictObject({
	author,
	what: z.string().max(100),
	files: z
		.array(z.strictObject({ path, raw: text, base: hash }))
		.min(1)
		.max(100),
});

const shapes = {
	info: nothing,
	who: nothing,
	list,
	todo: nothing,
	bin: nothing,
	personal: nothing,
	entries: z.strictObject({ collection: name }),
	read: onePath,
	look: z.strictObject({ path, raw: text }),
	codes: z.strictObject({
		names: z.array(z.string().max(200)).max(1000),
		taken: z.array(z.string().max(200)).max(5000),
		forPage: z.literal(true).optional(),
	}),
	send: z.strictObject({ content: z.string() }),
	save,
	saveAll,
	remove: z.strictObject({ path, base: hash, author }),
	takeOut: z.strictObject({
		// A shorter one stands in other words.
		name: z.string().min(2).max(20),
		author,
		sure: z.literal(true).optional(),
	}),
	keep,
	copies: z.strictObject({ author }),
	copy: z.strictObject({ author, ...place }),
	forget: z.strictObject({ author, ...place }),
	present: z.strictObject({ author, path, gone: z.literal(true).optional() }),
	media: z.strictObject({ folder: path }),
	library: nothing,
	discard: z.strictObject({ path, author: z.string().max(100) }),
	history: onePath,
	version: z.strictObject({ path, commit: z.string().regex(/^[0-9a-f]{40,64}$/) }),
	status: nothing,
};

export function isAction(given: string): given is Action {
	return Object.hasOwn(shapes, given);
}

/** @throws RequestError when a key is missing, unknown or of the wrong kind */
export function asked<A extends Action>(action: A, given: unknown): Actions[A]['ask'] {
	const result = shapes[action].safeParse(given);
	if (!result.success)
		throw refused('请求缺少内容或写法不对。请刷新编辑页面再试，写好的内容先复制下来。');
	return result.data;
}
