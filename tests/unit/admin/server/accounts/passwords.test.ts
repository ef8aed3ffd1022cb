/** Passwords: how they are kept, which are taken. */
import { expect, test } from 'vitest';
import { hashPassword, isPassword } from '../../../../../admin/server/accounts/passwords.ts';
import { passwordProblem } from '../../../../../admin/server/accounts/password-rule.ts';
import { kept, password } from './desk.ts';

test('it is kept as argon2id with its cost, another salt each time', async () => {
	const [one, other] = await Promise.all([hashPassword('河边的柳树'), hashPassword('河边的柳树')]);
	expect(one).toMatch(/^argon2id\$47104\$1\$1\$/);
	expect(one).not.toBe(other);
	expect(await isPassword('河边的柳树', one)).toBe(true);
	expect(await isPassword('河边的柳村', one)).toBe(false);
});

test('nobody’s password is never right', async () => {
	expect(await isPassword('', null)).toBe(false);
});

test('one character written in two ways is one', async () => {
	const kept = await hashPassword('cafe\u0301 河边');
	expect(await isPassword('café 河边', kept)).toBe(true);
	expect(await isPassword('café　河边', kept)).toBe(true);
});

test('whoever comes when too many wait is asked to come again', async () => {
	const all = await Promise.allSettled(
		Array.from({ length: 60 }, () => isPassword(password, kept)),
	);
	const refused = all.filter(({ status }) => status === 'rejected');
	expect(refused).toHaveLength(60 - 2 - 40);
	expect(await isPassword(password, kept)).toBe(true);
});

test.each([
	'short',
	'柳树柳树',
	'1234567890',
	'13800138000',
	'19800101 1980',
	'aaaaaaaaaaaa',
	'abcdefghijkl',
	'qwertyuiop',
	'password123',
	'P@ssw0rd2026',
	'admin123456',
	'Admin@2026!',
	'woaini1314520',
	'iloveyou1314',
	'shen123456789',
	'Shen2026shen',
	'沈小满沈小满沈小满2026',
	'a123456789',
	'qq123456789',
	'1qaz2wsx3edc',
	'shequ@123456',
	'linli2026linli',
	'x'.repeat(201),
	'河边的柳树往南走走\ud800',
])('%j is not taken', (given) => {
	expect(passwordProblem(given, ['shen', '沈小满'])).toMatch(/[\u4e00-\u9fff]{4}/);
});

test.each([
	'河边第三棵柳树往南走',
	'correct horse battery',
	'mT7-kx2-Qv9-rL4',
	'五楼王姨家的猫叫团团',
	'nj#Lz82!pQw0',
	'xiaomanjiademao',
])('%j is taken', (given) => {
	expect(passwordProblem(given, ['shen', '沈小满'])).toBeUndefined();
});
