/** What may be written after `npm run serve -- --print`, and what of it stands in a file. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../../publish/deploy/caddy.ts';
import { nginxFile } from '../../../../publish/deploy/nginx.ts';
import { printingOf } from '../../../../publish/deploy/options.ts';
import { systemdUnits } from '../../../../publish/deploy/systemd.ts';

const machine = { ipv6: true, brotli: true, program: '/opt/linli', node: '/opt/linli/node' };
const least = ['--domain', 'qinghe.example.cn', '--data', '/srv/linli'];
const printing = (...given: string[]) =>
	printingOf(['--print', 'nginx', ...least, ...given], machine);

test('a domain and a folder are enough', () => {
	const { deployment } = printing();
	expect(deployment.office).toEqual({ domain: 'qinghe.example.cn', port: 4321, networks: [] });
	expect(deployment.certificate?.chain).toBe(
		'/etc/letsencrypt/live/qinghe.example.cn/fullchain.pem',
	);
});

test('the editor may have a name of its own, and networks it is opened from', () => {
	const { deployment } = printing(
		...[
			'--admin-domain',
			'BianJi.example.cn',
			'--office-network',
			'10.1.0.0/16,fd00::/8，10.2.3.4',
		],
	);
	expect(deployment.office).toEqual({
		domain: 'bianji.example.cn',
		port: 4321,
		networks: ['10.1.0.0/16', 'fd00::/8', '10.2.3.4'],
	});
});

test('a Chinese name stands as the DNS has it', () => {
	const { deployment } = printing('--domain', '清和社区.example');
	expect(deployment.domain).toBe('xn--dkrp4a627cnik.example');
});

const never: readonly [given: string[], says: RegExp][] = [
	...[
		'https://qinghe.example.cn',
		'qinghe.example.cn/',
		'qinghe.example.cn:443',
		'qinghe',
		'10.1.2.3',
		'[::1]',
		'*.example.cn',
		'-a.example.cn',
		'a b.example.cn',
		'a.example.cn;return 200',
		'a.example.cn {',
		'a.example.cn\nserver{}',
		'a_b.example.cn',
		'',
		`${'a'.repeat(64)}.cn`,
	].map((domain): [string[], RegExp] => [['--domain', domain], /--domain.*只写域名|没有看懂/s]),
	...[
		'linli',
		'./linli',
		'/',
		'/srv/../..',
		'/srv/a$b',
		'/srv/{env.HOME}',
		'/srv/a\\b',
		'/srv/a\nroot /;',
		'/srv/a\u0000',
		'/srv/a\u2028b',
		'/srv/[a]*',
		'/srv/a ',
	].map((path): [string[], RegExp] => [['--data', path], /--data.*完整路径/s]),
	[['--webroot', 'html'], /--webroot/],
	[['--backup', 'backup'], /--backup/],
	[['--certificate', '/a.pem'], /要一起写/],
	[['--certificate', 'a.pem', '--key', '/b.pem'], /--certificate/],
	...[
		'10.1.0.0/33',
		'0.0.0.0/0',
		'10.1.0',
		'office',
		'10.1.0.0/16;',
		'::/0',
		'fe80::1%eth0/64',
		'',
	].map((network): [string[], RegExp] => [['--office-network', network], /不是网段/]),
	...['0', '70000', '43x', '-1'].map((port): [string[], RegExp] => [[`--port=${port}`], /--port/]),
	[['--no-editor', '--admin-domain', 'a.example.cn'], /--no-editor/],
	[['--print', 'apache'], /nginx、caddy、systemd/],
	[['--print', 'systemd', '--no-editor'], /--repo/],
	...['-x', 'https://me:secret@gitee.com/a.git', 'https://token@gitee.com/a.git', 'a\nb', ' a'].map(
		(repo): [string[], RegExp] => [[`--repo=${repo}`], /--repo/],
	),
	[['--into', '/etc/systemd/system'], /--into/],
	[['--nothing'], /没有看懂/],
	[['more'], /没有看懂/],
];

test.each(never)('%j is refused with what to write', (given, says) => {
	expect(() => printing(...given)).toThrow(says);
});

const odd = '/srv/it’s "a" \'b\' 50% #1; 清和';

describe('a path as odd as may be', () => {
	const { deployment } = printing('--data', odd, '--admin-domain', 'bianji.example.cn');

	test('stands between quotes in every file', () => {
		const between = odd.replaceAll('"', '\\"');
		expect(nginxFile(deployment)).toContain(`root "${between}/current/site";`);
		expect(caddyFile(deployment)).toContain(`root * "${between}/current/site"`);
		const [service] = systemdUnits(deployment);
		expect(service?.text).toContain(` "--data" "${between.replace('%', '%%')}" `);
	});

	test('adds no line to any', () => {
		const plain = printing('--admin-domain', 'bianji.example.cn').deployment;
		const lines = (text: string) => text.split('\n').length;
		expect(lines(nginxFile(deployment))).toBe(lines(nginxFile(plain)));
		expect(lines(caddyFile(deployment))).toBe(lines(caddyFile(plain)));
	});
});

test('nginx: HTTP/2, both protocols, what is zipped, and an http that only leads on', () => {
	const text = nginxFile(printing().deployment);
	for (const line of [
		'listen 443 ssl http2;',
		'listen [::]:443 ssl http2;',
		'listen [::]:80;',
		'gzip_static on;',
		'brotli_static on;',
		'return 301 https://qinghe.example.cn$request_uri;',
		'location ^~ /.well-known/acme-challenge/ {',
	])
		expect(text).toContain(`\t${line}\n`);
	expect(text).not.toMatch(/includeSubDomains|preload|TLSv1;|TLSv1\.1/);
});

test('printed at once, alone on the output, and nothing listens', () => {
	const run = (...given: string[]) =>
		spawnSync(process.execPath, ['publish/serve.ts', '--print', ...given], {
			encoding: 'utf8',
			timeout: 30_000,
		});
	const { status, stdout, stderr } = run('caddy', ...least);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toMatch(/^# 由邻里打印/);
	const wrong = run('caddy', '--domain', 'x', '--data', '/srv/linli');
	expect([wrong.status, wrong.stdout]).toEqual([2, '']);
	expect(wrong.stderr).toContain('请只写域名');
	expect(wrong.stderr).not.toMatch(/at .+:\d+:\d+/);
});
