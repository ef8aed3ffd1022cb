/**
 * The Node that every tool runs on, whatever the machine's own: npm's package for this platform, exact in
 * `package.json`. npm holds its tarball against `package-lock.json`; its binary is held here against
 * `node-hashes.json`. Also run by npm itself after `npm ci`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
/** What the tools ask for where no package fits the machine (`engines` of eslint-plugin-astro and jsdom). */
const leastOwn = [24, 16];

/** @typedef {{ name: string, version: string, binary: string }} PinnedNode */

/**
 * The package of Node that `package-lock.json` names for a platform.
 * @param {string} folder of the lockfile
 * @returns {PinnedNode | undefined}
 */
export function pinnedFor(folder, platform = process.platform, arch = process.arch) {
	const { packages } = JSON.parse(readFileSync(resolve(folder, 'package-lock.json'), 'utf8'));
	for (const name of Object.keys(packages[''].optionalDependencies ?? {})) {
		const { os, cpu, bin, version } = packages[`node_modules/${name}`] ?? {};
		if (!bin?.node || ![os].flat().includes(platform) || ![cpu].flat().includes(arch)) continue;
		return { name, version, binary: resolve(folder, 'node_modules', name, bin.node) };
	}
	return undefined;
}

/**
 * Why a binary may not be run; undefined when it is the one whose hash is kept.
 * @param {PinnedNode} node
 * @param {Record<string, { version: string, sha256: string }>} hashes
 * @returns {string | undefined}
 */
export function refusalOf({ name, version, binary }, hashes) {
	const kept = hashes[name];
	const upgrade = '如果刚换过 Node 的版本，请运行 npm run lockfile，把新的校验值写进去。';
	if (kept?.version !== version)
		return `publish/node-hashes.json 里没有 ${name}@${version} 的校验值，不能确认它没有被改过。${upgrade}`;
	if (createHash('sha256').update(readFileSync(binary)).digest('hex') === kept.sha256)
		return undefined;
	return `${binary} 和 publish/node-hashes.json 里的校验值对不上：可能下载坏了，也可能被人改过，没有运行它。请删掉 node_modules 文件夹再运行一次。${upgrade}`;
}

/**
 * Checks a binary that is new here, and lets its C headers go: 67 MB that only compiling needs.
 * @param {PinnedNode} node
 */
function verify(node, folder) {
	rmSync(resolve(folder, 'node_modules', node.name, 'include'), { recursive: true, force: true });
	const { size, mtimeMs } = statSync(node.binary);
	const stamp = resolve(folder, 'node_modules/.linli-node');
	const wanted = `${node.name}@${node.version} ${size} ${mtimeMs}`;
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	const hashes = JSON.parse(readFileSync(resolve(folder, 'publish/node-hashes.json'), 'utf8'));
	const refusal = refusalOf(node, hashes);
	if (refusal) {
		console.error(refusal);
		process.exit(1);
	}
	writeFileSync(stamp, wanted);
}

function newEnough() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	return major > leastOwn[0] || (major === leastOwn[0] && minor >= leastOwn[1]);
}

/** @returns the binary to run the tools on; ends the process, with the remedy, when there is none */
export function toolsNode(folder = project) {
	const node = pinnedFor(folder);
	if (node && existsSync(node.binary)) {
		verify(node, folder);
		if (spawnSync(node.binary, ['-v'], { stdio: 'ignore' }).status === 0) return node.binary;
	}
	// A Mac, ARM Windows, Alpine: npm has no package of this version that runs there.
	if (newEnough()) return process.execPath;
	console.error(
		node && !existsSync(node.binary)
			? `没有装上 ${node.name}@${node.version}：下载没有成功，或者下载的和 package-lock.json 里的校验值对不上。请检查网络，删掉 node_modules 文件夹再运行一次。`
			: `这台机器（${process.platform} ${process.arch}）没有现成的 Node 可以下载，请自己安装 Node.js ${leastOwn.join('.')} 或更新的版本（https://nodejs.org/zh-cn/download），再运行一次。`,
	);
	process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) toolsNode();
