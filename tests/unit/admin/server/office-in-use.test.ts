/** In an office: a topic goes with another in its place where one may do both, and the last reviewer answers for what is public. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSession } from '../../../../admin/server/accounts/sessions.ts';
import { hashOf } from '../../../../admin/server/whole-files.ts';
import { person } from './accounts/desk.ts';
import { article, messageOf, reviewing, savedIn, signatures } from './accounts/reviews.ts';
import { gitIn, tree } from './office.ts';

const { office } = reviewing('reviewRequired: three\nreviewSince: 2026-11-22\n');

const path = 'content/settings/topics.yml';
const topics = '- { key: water, label: 节水 }\n- { key: property, label: 物业 }\n';
const raw = '- { key: property, label: 物业 }\n';
const at = 'content/notices/20261122-0800.md';
const named = 'topics: [ water ]\n';

/** The list is made, and an article that names the topic is reviewed by two. */
async function begin() {
	await savedIn(office(), 'administrator', topics, { at: path });
	const { first, second } = signatures;
	await savedIn(office(), 'editor', article('停电', 'review', [], named), { at });
	await savedIn(office(), 'reviewer', article('停电', 'review', [first], named), { at });
	await savedIn(office(), 'otherReviewer', article('停电', 'review', [first, second], named), {
		at,
	});
}

const publish = () => {
	const lines = Object.values(signatures);
	return savedIn(office(), 'publisher', article('停电', 'ready', lines, named), { at });
};

function swapped(token: string) {
	const file = { path, raw, base: hashOf(topics), instead: { water: 'property' } };
	const body = { author: '别人', what: '修改', media: [], file };
	return office().send({ url: '/admin/api/save', body, token });
}

test('who may not answer for what is public changes none of it', async () => {
	await begin();
	await publish();
	const before = tree(office());
	const answer = await swapped(office().tokenOf('administrator'));
	expect([answer.status, messageOf(answer)]).toEqual([403, expect.stringContaining('终审')]);
	expect(tree(office())).toEqual(before);
});

test('who may does, and stands as its last reviewer', async () => {
	await begin();
	await publish();
	const both = person(office(), 'fang', 'administrator', 'publisher');
	const answer = await swapped(startSession(office(), both.id, 'in'));
	expect(answer.status, answer.text).toBe(200);
	const text = readFileSync(join(office().repository, at), 'utf8');
	expect(text).toContain('property');
	expect(text).toContain(`final: ${both.name}`);
	expect(gitIn(office().repository, 'log', '-1', '--format=%s').trim()).toBe(
		'修改：主题（节水换成物业，改 1 篇）',
	);
});

test('what waits for its last review is reviewed anew', async () => {
	await begin();
	const answer = await swapped(office().tokenOf('administrator'));
	expect([answer.status, messageOf(answer)]).toEqual([403, expect.any(String)]);
	const both = person(office(), 'fang', 'administrator', 'editor');
	expect((await swapped(startSession(office(), both.id, 'in'))).status).toBe(200);
	const text = readFileSync(join(office().repository, at), 'utf8');
	expect(text).toContain('property');
	expect(text).not.toContain('review:');
});
