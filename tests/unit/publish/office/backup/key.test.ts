/** The key of the backups: copied by hand it is the same, and a slip is noticed. */
import { mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	keyOf,
	makeKey,
	onPaper,
	readKey,
	refusePlace,
	refuseReadable,
} from '../../../../../publish/office/backup/key.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-key-'));
const now = new Date('2026-11-29T03:00:00Z');
const file = join(folder, 'linli', 'backup.key');
const key = await makeKey(file, now);
const letters = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';

test('its file is as age-keygen writes one, for its owner alone, and is never written over', async () => {
	expect(readFileSync(file, 'utf8')).toMatch(
		/^# created: 2026-11-29T03:00:00\.000Z\n# public key: age1[a-z0-9]{58}\nAGE-SECRET-KEY-1[A-Z0-9]{58}\n$/,
	);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(await readKey(file)).toEqual(key);
	await expect(makeKey(file, now)).rejects.toThrow('写不进');
	expect(await readKey(file)).toEqual(key);
});

test('typed from paper it is the same key: blanks, lines, small letters and look-alikes do not matter', async () => {
	const paper = onPaper(key);
	expect(paper).toMatch(/^ {4}AGE-SECRET-KEY-1\n( {4}([A-Z0-9]{2,4} {0,2}){1,4}\n?){4}$/);
	const typed = [
		paper,
		paper.toLowerCase(),
		paper.replaceAll('L', '1').replace('AGE-SECRET-KEY-1', 'age secret key 1'),
		paper.replaceAll('0', 'O').replaceAll('8', 'b'),
		paper.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
	];
	for (const one of typed) expect(await keyOf(one)).toEqual(key);
});

test('one wrong letter is noticed, wherever it stands; so are two in the wrong order, and one too few', async () => {
	const { identity } = key;
	const slips: string[] = [];
	for (let at = 'AGE-SECRET-KEY-1'.length; at < identity.length; at += 1) {
		const [before, letter = '', after] = [
			identity.slice(0, at),
			identity[at],
			identity.slice(at + 1),
		];
		const other = letters[(letters.indexOf(letter) + 1 + (at % 30)) % letters.length] ?? '';
		if (other !== letter) slips.push(before + other + after);
		const next = after[0];
		if (next !== undefined && next !== letter) slips.push(before + next + letter + after.slice(1));
		slips.push(before + after);
	}
	expect(slips.length).toBeGreaterThan(150);
	for (const slip of slips) await expect(keyOf(slip)).rejects.toThrow('抄错了');
	await expect(keyOf('河边第三棵柳树')).rejects.toThrow('这不是备份的钥匙');
});

test('it lies neither with the data nor with the archives, nor where others read it', () => {
	const folders = ['/srv/linli', '/backup'];
	for (const place of ['/srv/linli/backup.key', '/srv/linli/a/b.key', '/backup/../backup/x'])
		expect(() => refusePlace(place, folders)).toThrow('钥匙不能放在');
	for (const place of ['/etc/linli/backup.key', '/srv/linli.key', '/backup2/x'])
		expect(() => refusePlace(place, folders)).not.toThrow();
	const linked = join(folder, 'linked');
	symlinkSync(folder, linked);
	expect(() => refusePlace(join(linked, 'new', 'key'), [folder])).toThrow('钥匙不能放在');
	const open = join(folder, 'open.key');
	writeFileSync(open, key.identity, { mode: 0o644 });
	expect(() => refuseReadable(open)).toThrow('chmod 600');
	expect(() => refuseReadable(file)).not.toThrow();
});
