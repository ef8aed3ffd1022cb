/** A person taken out of everything in an office that asks for three reviews: 终审 alone may, at once and whole. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SavedAll, TakenOut } from '../../../../../admin/server/protocol.ts';
import { gitIn, story, tree } from '../office.ts';
import { servedOffice, type ServedOffice, type Who } from '../accounts/office.ts';
import {
	article,
	final,
	first,
	messageOf,
	names,
	path,
	savedIn,
	second,
	site,
	textIn,
} from '../accounts/reviews.ts';

const name = '段文彬';
const out = 'content/notices/20261122-0801.md';
const draft = 'content/notices/20261122-0802.md';
const own = 'content/volunteers/20240920-0900.md';

const naming = (text: string) => text.replace('上午8:30', `${name}师傅上午8:30`);

let one: ServedOffice;
// One office for all: what is refused changes nothing of it.
beforeAll(async () => {
	one = await servedOffice({
		files: {
			'settings/site.yml': site(`reviewRequired: three\npublicNames: [${name}]\n`),
			// Nobody has reviewed it: an old fault holds nobody's right up.
			'volunteers/20240920-0900.md': story(name),
		},
	});
	const give = async (at: string, title: string, ...given: readonly [Who, string][]) => {
		const signed = given.map(([, line]) => line);
		for (const who of ['editor', ...given.map(([who]) => who)] as Who[]) {
			const lines = signed.slice(0, given.findIndex(([by]) => by === who) + 1);
			const stage = lines.includes(final) ? 'ready' : 'review';
			await savedIn(one, who, naming(article(title, stage, lines)), { at });
		}
	};
	await give(out, '停电检修', ['reviewer', first], ['otherReviewer', second], ['publisher', final]);
	await give(path, '停水检修（二）', ['reviewer', first]);
	await savedIn(one, 'editor', naming(article('停电改期', 'draft')), { at: draft });
});
afterAll(() => one.close());

async function take(who: Who, sure?: true) {
	const body = { name, author: '别人', ...(sure ? { sure } : {}) };
	const answer = await one.send({ url: '/admin/api/takeOut', body, token: one.tokenOf(who) });
	return { ...answer, told: answer.body as TakenOut & { saved?: SavedAll } };
}
const kept = () => JSON.stringify(one.db.prepare('SELECT file, step, name FROM reviewed').all());

test.each(['editor', 'reviewer', 'administrator', 'writingReviewer'] as const)(
	'%s sees where somebody is named, and changes nothing',
	async (who) => {
		const [before, noted, head] = [tree(one), kept(), gitIn(one.repository, 'rev-parse', 'HEAD')];
		const { status, told } = await take(who);
		expect([status, told.articles.length]).toEqual([200, 4]);
		const refused = await take(who, true);
		expect([refused.status, messageOf(refused)]).toEqual([403, expect.stringContaining('终审')]);
		expect([tree(one), kept(), gitIn(one.repository, 'rev-parse', 'HEAD')]).toEqual([
			before,
			noted,
			head,
		]);
	},
);

test('who passes articles last takes out all of it in one version, and answers for it', async () => {
	const before = Number(gitIn(one.repository, 'rev-list', '--count', 'HEAD'));
	const { status, told, text } = await take('publisher', true);
	expect(status, text).toBe(200);
	expect(told.saved).toMatchObject({ committed: true });
	expect(Number(gitIn(one.repository, 'rev-list', '--count', 'HEAD'))).toBe(before + 1);
	const log = gitIn(one.repository, 'log', '-1', '--format=%an %s%n%b');
	expect(log).toContain(`${names.publisher} 按本人要求撤下段*彬，改 4 篇`);
	expect(log).not.toContain(name);
	for (const at of [out, path, draft]) expect(textIn(one, at), at).not.toContain(name);
	expect(textIn(one, own)).toContain('until: 2026-11-21');
	expect(gitIn(one.repository, 'status', '--porcelain')).toBe('');

	// What is public keeps who reviewed it; what is being reviewed is reviewed anew, and can be.
	for (const line of [first, second, final]) expect(textIn(one, out)).toContain(line);
	const mine = told.articles.find((of) => of.path === path);
	expect(mine?.done).toContain('正在审核：前面的审核不算数，要重新审');
	expect(textIn(one, path)).toContain('stage: review');
	expect(textIn(one, path)).not.toContain(names.reviewer);
	const again = textIn(one, path)?.replace(
		'stage: review\n',
		`stage: review\nreview:\n  ${first}\n`,
	);
	await savedIn(one, 'reviewer', again ?? '');
});
