/** The table of attacks: every door tried by everybody who may not come in by it. None succeeds, and nothing is changed. */
import { describe, expect, test } from 'vitest';
import { startSession } from '../../../../../admin/server/accounts/sessions.ts';
import { attemptOf, besieged, every, ways } from './besieged.ts';
import { editorAsks } from './office.ts';

describe.each(ways)('%s', (way) => {
	const { office, expectRefused } = besieged(way);

	test.each(every)('%s without a session', (name) => expectRefused(attemptOf(name), [401]));

	test.each(every)('%s with a session of nobody’s', (name) =>
		expectRefused({ ...attemptOf(name), token: 'A'.repeat(43) }, [401]),
	);

	test.each(every)('%s from a foreign page, with the session of an administrator', async (name) => {
		const token = office().tokenOf('administrator');
		const foreign = { Origin: 'https://evil.example' };
		await expectRefused({ ...attemptOf(name), token, headers: foreign }, [403]);
	});

	test.each(every)('%s under another name of the host', async (name) => {
		const token = office().tokenOf('administrator');
		await expectRefused({ ...attemptOf(name), token, headers: { Host: 'evil.example' } }, [403]);
	});

	test.each(every)('%s with a session that has signed out', async (name) => {
		const token = office().tokenOf('administrator');
		const out = await office().send({ url: '/admin/api/accounts/sign-out', token });
		expect(out.status).toBe(200);
		await expectRefused({ ...attemptOf(name), token }, [401]);
	});

	const halfway = every.filter(
		(name) => !/accounts\/(code|enrol|enrol-begin|sign-out)$/.test(name),
	);
	test.each(halfway)(
		'%s with the password alone, where a second factor is asked for',
		async (name) => {
			for (const stage of ['code', 'enrol'] as const) {
				const token = startSession(office(), office().people.administrator.id, stage);
				await expectRefused({ ...attemptOf(name), token }, [401]);
			}
		},
	);

	test('who owes a code does not set up another phone instead, nor the other way round', async () => {
		const owes = startSession(office(), office().people.publisher.id, 'code');
		await expectRefused({ ...attemptOf('accounts/enrol-begin'), token: owes }, [401]);
		await expectRefused({ ...attemptOf('accounts/enrol'), token: owes }, [401]);
		const enrols = startSession(office(), office().people.publisher.id, 'enrol');
		await expectRefused({ ...attemptOf('accounts/code'), token: enrols }, [401]);
	});

	test('the same requests, by who may, are done: the table refuses for its reasons only', async () => {
		const people = await office().send({
			...attemptOf('accounts/people'),
			token: office().tokenOf('administrator'),
		});
		expect(people.status).toBe(200);
		for (const [action, ask] of Object.entries(editorAsks)) {
			if (['save', 'saveAll', 'remove', 'version'].includes(action)) continue;
			const who = action === 'personal' ? 'reviewer' : 'editor';
			const { status, text } = await office().send({
				url: `/admin/api/${action}`,
				body: ask,
				token: office().tokenOf(who),
			});
			expect(status, `${action} ${text}`).toBe(200);
		}
	});
});
