/** Who asks for a name that is none is answered as late as for one that is: measured in turn, compared by the middle one. */
import { expect, test } from 'vitest';
import { hashPassword } from '../../../../../admin/server/accounts/passwords.ts';
import { addPerson, setPassword } from '../../../../../admin/server/accounts/people.ts';
import { checkPassword } from '../../../../../admin/server/accounts/sign-in.ts';
import { countOf, length } from '../../../../length.ts';
import { desk, hour, refusalOf } from './desk.ts';

const pairs = countOf({ short: 5, whole: 8, long: 400 });
/** A busy machine is rough; a name that was told by time would be told by a hundred times. */
const most = length === 'long' ? 1.15 : 2;

const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

test(
	`${pairs} wrong sign-ins of a known name, an unknown one and one only invited take as long`,
	{ timeout: 30_000 * pairs },
	async () => {
		const one = desk();
		const known = addPerson(one, { login: 'shen', name: '沈小满', roles: ['editor'] });
		addPerson(one, { login: 'lu', name: '陆知远', roles: ['editor'] });
		setPassword(one, known.id, await hashPassword('河边第三棵柳树往南走'));
		const times: Record<string, number[]> = { shen: [], niemand: [], lu: [] };
		for (let round = 0; round < pairs; round += 1)
			for (const [login, taken] of Object.entries(times)) {
				one.pass(25 * hour);
				const begun = performance.now();
				await refusalOf(() =>
					checkPassword(
						one,
						{ login, password: 'x' },
						{ address: '203.0.113.7', device: undefined },
					),
				);
				taken.push(performance.now() - begun);
			}
		const [shen = 0, niemand = 0, lu = 0] = Object.values(times).map(middle);
		console.log(
			`有账号 ${shen.toFixed(1)} 毫秒，没有 ${niemand.toFixed(1)}，只收到邀请 ${lu.toFixed(1)}`,
		);
		for (const other of [niemand, lu]) {
			expect(other / shen).toBeLessThan(most);
			expect(shen / other).toBeLessThan(most);
		}
	},
);
