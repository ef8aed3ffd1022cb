/** An office that asks for three reviews, and what its people do to one article. */
import { afterEach, beforeEach, expect } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actions } from '../../../../../admin/server/protocol.ts';
import { hashOf } from '../../../../../admin/server/whole-files.ts';
import type { ReviewStep } from '../../../../../src/collections/reviews.ts';
import { notice } from '../office.ts';
import { servedOffice, type Answer, type ServedOffice, type Who } from './office.ts';

export const names = {
	editor: '沈小满',
	reviewer: '陆知远',
	otherReviewer: '周梅',
	publisher: '江一平',
	writingReviewer: '钱大海',
} as const;

export const site = (lines: string) =>
	`name: 测试社区\norganisation: 测试社区居委会\ndomain: test.example\n${lines}`;

/** The article that everything is about. */
export const path = 'content/notices/20261122-0800.md';

/** @param review lines of `first: 陆知远` @param more further lines of its front matter */
export function article(title: string, stage: string, review: readonly string[] = [], more = '') {
	const reviews =
		review.length > 0 ? `review:\n${review.map((line) => `  ${line}\n`).join('')}` : '';
	return notice(title, `stage: ${stage}\n${reviews}${more}`);
}

export const signatures = {
	first: `first: ${names.reviewer}`,
	second: `second: ${names.otherReviewer}`,
	final: `final: ${names.publisher}`,
};
export const { first, second, final } = signatures;

/** What stands in a file of the office; undefined: there is none. */
export function textIn(one: ServedOffice, at: string): string | undefined {
	const file = join(one.repository, at);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** How a save differs from one of `path` over what stands there. */
interface More {
	at?: string;
	reason?: string;
}

export function saveIn(one: ServedOffice, who: Who, raw: string, more: More = {}): Promise<Answer> {
	const { at = path, ...rest } = more;
	const before = textIn(one, at);
	const base = before === undefined ? {} : { base: hashOf(before) };
	const body = {
		author: '别人',
		what: '修改',
		media: [],
		...rest,
		file: { path: at, raw, ...base },
	};
	return one.send({ url: '/admin/api/save', body, token: one.tokenOf(who) });
}

/** The same, and it is done. */
export async function savedIn(one: ServedOffice, who: Who, raw: string, more: More = {}) {
	const answer = await saveIn(one, who, raw, more);
	expect(answer.status, answer.text).toBe(200);
	return answer.body as Actions['save']['answer'];
}

/** Handed in, and reviewed by as many. */
export async function reviewedIn(one: ServedOffice, given: readonly ReviewStep[], at = path) {
	await savedIn(one, 'editor', article('停电检修', 'review'), { at });
	const whose = { first: 'reviewer', second: 'otherReviewer', final: 'publisher' } as const;
	const lines: string[] = [];
	for (const step of given) {
		lines.push(signatures[step]);
		await savedIn(one, whose[step], article('停电检修', 'review', lines), { at });
	}
}

/** An office of its own for each test. @param settings lines of `site.yml` */
export function reviewing(settings = 'reviewRequired: three\n') {
	let one: ServedOffice;
	beforeEach(async () => {
		one = await servedOffice({ files: { 'settings/site.yml': site(settings) } });
	});
	afterEach(() => one.close());
	const ask = <A extends keyof Actions>(who: Who, action: A, body: Actions[A]['ask']) =>
		one.send({ url: `/admin/api/${action}`, body, token: one.tokenOf(who) });
	return {
		office: () => one,
		save: (who: Who, raw: string, more?: More) => saveIn(one, who, raw, more),
		saved: (who: Who, raw: string, more?: More) => savedIn(one, who, raw, more),
		reviewed: (...given: ReviewStep[]) => reviewedIn(one, given),
		text: (at = path) => textIn(one, at),
		ask,
		read: async (who: Who, at = path) =>
			(await ask(who, 'read', { path: at })).body as { raw: string; standing?: unknown },
	};
}

export const messageOf = ({ body }: Answer) => (body as { message: string }).message;
