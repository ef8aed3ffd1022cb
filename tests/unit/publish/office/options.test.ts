/** What may be written after `npm run serve --` and `npm run account --`. */
import { expect, test } from 'vitest';
import { accountOptions, addressFor, serveOptions } from '../../../../publish/office/options.ts';

test('a folder is enough to try it on this machine', () => {
	const options = serveOptions(['--data', '/srv/linli']);
	expect(options).toEqual({
		data: '/srv/linli',
		origin: undefined,
		port: 4321,
		demo: false,
		quota: 5 * 2 ** 30,
	});
	expect(addressFor(options)).toBe('http://127.0.0.1:4321');
});

test.each([
	'https://bianji.example.cn',
	'https://bianji.example.cn/',
	'https://bianji.example.cn:8443',
])('the office opens it at %s', (origin) => {
	const options = serveOptions(['--data', 'x', '--origin', origin]);
	expect(addressFor(options)).toBe(origin.replace(/\/$/, ''));
});

test.each([
	[[], '--data'],
	[['--data', 'x', '--origin', 'http://bianji.example.cn'], 'https'],
	[['--data', 'x', '--origin', 'http://192.168.1.5:4321'], 'https'],
	[['--data', 'x', '--origin', 'http://localhost.evil.example'], 'https'],
	[['--data', 'x', '--origin', 'bianji.example.cn'], 'https://'],
	[['--data', 'x', '--origin', 'https://bianji.example.cn/admin/'], '只写'],
	[['--data', 'x', '--origin', 'https://user:pass@bianji.example.cn'], '只写'],
	[['--data', 'x', '--port', '99999'], '--port'],
	[['--data', 'x', '--port', 'x'], '--port'],
	[['--data', 'x', '--nothing'], '没有看懂'],
	[['--data', 'x', 'more'], '没有看懂'],
])('%j is refused with what to write', (given, says) => {
	expect(() => serveOptions(given)).toThrow(says);
});

test('at the terminal an act has what it is about', () => {
	const options = accountOptions(['--data', 'x', 'reset', 'shenxm', '--factor']);
	expect(options).toMatchObject({ act: 'reset', about: 'shenxm', factor: true });
});
