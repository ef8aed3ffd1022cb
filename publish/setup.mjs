/**
 * Set-up that every command does for itself, with what a fresh machine has: Node 20, npm, git.
 * A step already done costs nothing.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { project, toolsNode } from './pinned-node.mjs';

function runs(command, args) {
	return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Ends where npm would leave out, without a word, the parts of this platform that ask for a newer Node. */
export function refuseOldNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
	console.error(
		`这台机器上的 Node.js 是 ${version}，用它装不全需要的部件。请安装 Node.js 20.19 或更新的版本（22 要 22.12 起；https://nodejs.org/zh-cn/download），再运行一次。`,
	);
	process.exit(1);
}

/** What a lockfile asks for, unless the stamp of the last time says that it stands already. */
function install(folder, announcement) {
	const stamp = resolve(folder, 'node_modules/.linli-setup');
	const wanted = createHash('sha256')
		.update(readFileSync(resolve(folder, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	refuseOldNode();
	// What a command prints for a file stays alone.
	console.error(announcement);
	// No package needs its install script (publish/README.md); what ours does follows in toolsNode().
	const npm = spawnSync(
		'npm',
		['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
		{
			cwd: folder,
			stdio: ['inherit', 2, 'inherit'],
			shell: process.platform === 'win32',
		},
	);
	if (npm.status !== 0) {
		console.error('安装没有成功。请检查网络后再运行一次。');
		process.exit(1);
	}
	writeFileSync(stamp, wanted);
}

/** @returns the Node to run everything on */
export function installDependencies() {
	install(project, '正在安装程序需要的部件，第一次要一两分钟……');
	return toolsNode();
}

/** What only some benches need: Lighthouse, other search engines. */
export function installBench() {
	install(resolve(project, 'tests/bench'), '正在安装测量用的部件……');
}

/** What only `bench:observatory` needs: Mozilla's grader, with a server and a database of its own that nobody starts. */
export function installObservatory() {
	const folder = resolve(project, 'tests/bench/observatory');
	install(folder, '正在安装评分用的部件……');
	// It would fetch the browsers' list of names by a script; none of ours stands there.
	const list = resolve(folder, 'node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json');
	if (!existsSync(list)) writeFileSync(list, '{}');
}

/** What only `bench:lighthouse` needs beside Lighthouse: the theme that it is measured against. */
export function installStarlight() {
	install(resolve(project, 'tests/bench/starlight'), '正在安装对照用的 Starlight……');
}

/** The headless shell first: it draws pages only, three times as fast as a whole browser with its windows. */
const browsers = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];

/** A browser that stands on the machine: `CHROMIUM_PATH`, else one on the path. */
export function findBrowser() {
	const given = process.env.CHROMIUM_PATH;
	if (given && existsSync(given)) return given;
	const which = process.platform === 'win32' ? 'where' : 'which';
	for (const name of browsers) {
		const found = spawnSync(which, [name], { encoding: 'utf8' });
		if (found.status === 0) return found.stdout.split('\n')[0].trim();
	}
	return undefined;
}

function aptInstall(...packages) {
	const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const apt = (...args) => {
		const [command, ...rest] = [...sudo, 'apt-get', ...args];
		return runs(command, rest);
	};
	if (!runs('which', ['apt-get'])) return false;
	return (
		apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
	);
}

/** For the tests: an existing Chromium or Chrome, else apt's, else Playwright's own download. */
export function installBrowser(node) {
	if (findBrowser()) return;
	console.log('正在安装测试用的浏览器……');
	if (aptInstall('chromium-headless-shell') && findBrowser()) return;
	if (aptInstall('chromium') && findBrowser()) return;
	if (!runs(node, [resolve(project, 'node_modules/playwright/cli.js'), 'install', 'chromium']))
		console.error('没有装上浏览器。请自己安装 Chromium，或用 CHROMIUM_PATH 指明位置。');
}

/** What `bench:scale` measures ours beside. */
export function installHugo() {
	if (runs('which', ['hugo'])) return;
	console.log('正在安装测量时比较用的 Hugo……');
	if (!aptInstall('hugo')) {
		console.error('没有装上 Hugo。请自己安装 hugo，再运行一次。');
		process.exit(1);
	}
}

/** What `bench:serve` asks with. */
export function installWrk() {
	if (runs('which', ['wrk'])) return;
	console.log('正在安装测量用的 wrk……');
	if (!aptInstall('wrk')) {
		console.error('没有装上 wrk。请自己安装 wrk，再运行一次。');
		process.exit(1);
	}
}

/** Debian packages, each with how one sees that it is there; the tests say so where one is missing. */
const serverPrograms = [
	[['git'], () => runs('git', ['--version'])],
	[
		['nginx', 'libnginx-mod-http-brotli-static'],
		() => runs('nginx', ['-v']) || runs('/usr/sbin/nginx', ['-v']),
	],
	[['caddy'], () => runs('caddy', ['version'])],
	[['openssl'], () => runs('openssl', ['version'])],
	// Reads what is printed.
	[['poppler-utils'], () => runs('pdftotext', ['-v']) && runs('pdftoppm', ['-v'])],
	// Only its `systemd-analyze` is run.
	[['systemd'], () => runs('systemd-analyze', ['--version'])],
];

/** For the tests of publishing, of what is printed for a server, and of paper. */
export function installWebServer() {
	for (const [packages, isThere] of serverPrograms) {
		if (isThere()) continue;
		console.log(`正在安装测试用的 ${packages[0]}……`);
		if (!aptInstall(...packages) || !isThere())
			console.error(`没有装上 ${packages[0]}，用到它的测试会跳过。请自己安装。`);
	}
}

/** Chinese type, so that the layout tests measure what readers see. */
export function installFonts() {
	const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	if (fonts.status === 0 && fonts.stdout.trim()) return;
	console.log('正在安装中文字体（测试用）……');
	if (!aptInstall('fontconfig', 'fonts-noto-cjk'))
		console.error('没有装上中文字体，版面测试会不准。');
}
