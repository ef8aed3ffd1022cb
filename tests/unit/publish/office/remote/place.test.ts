/** Which addresses the content may be pushed to, and where what is secret is kept. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepLogin } from '../../../../../publish/office/remote/keys.ts';
import {
	checkedUrl,
	credentialsIn,
	setUrl,
	urlOf,
} from '../../../../../publish/office/remote/place.ts';
import { forTerminal } from '../../../../../publish/office/remote/refusal.ts';
import { hosted } from './host.ts';

test.each([
	'https://gitee.com/qinghe/content.git',
	'ssh://git@codehub.example.cn:2222/qinghe/content.git',
	'git@gitee.com:qinghe/content.git',
	'/srv/git/content.git',
	'file:///srv/git/content.git',
])('%s is an address', (url) => {
	expect(checkedUrl(url)).toBe(url);
});

test.each([
	['https://robot:token@gitee.com/a.git', '密码不要写在地址里'],
	['https://token@gitee.com/a.git', '密码不要写在地址里'],
	['ssh://git:secret@gitee.com/a.git', '密码不要写在地址里'],
	['http://gitee.com/a.git', '请用 https'],
	['ext::sh -c "touch /tmp/x"', '看不懂'],
	['--upload-pack=touch /tmp/x', '看不懂'],
	['-oProxyCommand=x@y:z', '看不懂'],
	['../content.git', '看不懂'],
	['', '看不懂'],
])('%s is none', (url, why) => {
	expect(() => checkedUrl(url)).toThrow(why);
});

test('an address that was written into the file by hand is held against the same', () => {
	const one = hosted();
	writeFileSync(join(one.folder.remote, 'settings.json'), '{"url":"https://a:b@gitee.com/c.git"}');
	expect(urlOf(one.folder)).toBeUndefined();
	expect(
		forTerminal("fatal: unable to access 'https://a:b@gitee.com/c.git/'\n\u001b[31m坏\n"),
	).toBe("fatal: unable to access 'https://gitee.com/c.git/'\n[31m坏");
});

test('a token is kept for its host alone, in a file for its owner alone', () => {
	const one = hosted();
	expect(() => {
		keepLogin(one.folder, 'robot', 'x');
	}).toThrow('先用 set');
	setUrl(one.folder, 'https://gitee.com/qinghe/content.git');
	keepLogin(one.folder, ' robot@qinghe ', 'a/b:c@d\n');
	expect(readFileSync(credentialsIn(one.folder), 'utf8')).toBe(
		'https://robot%40qinghe:a%2Fb%3Ac%40d@gitee.com\n',
	);
	expect(statSync(credentialsIn(one.folder)).mode & 0o777).toBe(0o600);
});
