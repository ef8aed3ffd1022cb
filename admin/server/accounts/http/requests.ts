/** What each action of the accounts may be asked, key by key: anything else is refused. */
import { z } from 'astro/zod';
import { refused } from '../../request-error.ts';
import { events, type Event } from '../events.ts';
import { roles } from '../roles.ts';
import type { AccountAction, AccountActions } from './protocol.ts';

const text = (most: number) =>
	z
		.string()
		.max(most)
		.refine((value) => value.isWellFormed() && !/\p{Cc}/u.test(value));
const nothing = z.strictObject({});
/** Longer ones are told so in words. */
const password = text(1_000);
const login = text(64);
const name = text(64);
const ticket = z.string().regex(/^[\w-]{43}$/);
const id = z.int().positive();
const given = z.array(z.enum(roles)).max(roles.length);

const shapes = {
	me: nothing,
	'sign-in': z.strictObject({ login, password }),
	code: z.strictObject({ code: text(64) }),
	'enrol-begin': nothing,
	enrol: z.strictObject({ code: text(64) }),
	alive: nothing,
	'sign-out': nothing,
	'end-mine': nothing,
	confirm: z.strictObject({ password }),
	password: z.strictObject({ password, fresh: password }),
	look: z.strictObject({ ticket }),
	accept: z.strictObject({ ticket, password, login: login.optional(), name: name.optional() }),
	people: nothing,
	invite: z.strictObject({ login, name, roles: given }),
	reset: z.strictObject({ id, factor: z.boolean() }),
	roles: z.strictObject({ id, roles: given }),
	remove: z.strictObject({ id }),
	end: z.strictObject({ id }),
	log: z.strictObject({
		before: id.optional(),
		person: name.optional(),
		what: z.enum(Object.keys(events) as Event[]).optional(),
		from: z.iso.date().optional(),
		to: z.iso.date().optional(),
	}),
	'review-give': z.strictObject({ path: text(1_024), days: z.int().min(1).max(14) }),
	'review-links': z.strictObject({ path: text(1_024) }),
	'review-end': z.strictObject({ id }),
	bundle: nothing,
	doctor: nothing,
} satisfies Record<AccountAction, z.ZodType>;

export function isAccountAction(asked: string): asked is AccountAction {
	return Object.hasOwn(shapes, asked);
}

/** @throws RequestError when a key is missing, unknown or of the wrong kind */
export function askedOf<A extends AccountAction>(
	action: A,
	asked: unknown,
): AccountActions[A]['ask'] {
	const result = shapes[action].safeParse(asked);
	if (!result.success) throw refused('请求缺少内容或写法不对。请刷新这一页再试。');
	return result.data as AccountActions[A]['ask'];
}
