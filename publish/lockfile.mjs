/**
 * `npm run lockfile`, after any change of a dependency: npm leaves out of a lockfile what other platforms
 * need (npm/cli#4828), and `npm ci` then refuses there. This adds it from the registry, and keeps the
 * hashes of the pinned Node. It needs nothing installed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedFor, project } from './pinned-node.mjs';

/** The lockfiles of the project. */
export const lockfiles = [
	'package-lock.json',
	'tests/bench/package-lock.json',
	'tests/bench/observatory/package-lock.json',
	'tests/bench/starlight/package-lock.json',
];

/** @typedef {{ place: string, name: string, range: string }} Gap */

const exact = /^\d+\.\d+\.\d+\S*$/;

/** Where Node would look for a package from another's place, nearest first. */
function* placesOf(name, from) {
	for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
		folder = folder.replace(/\/$/, '');
		yield `${folder && `${folder}/`}node_modules/${name}`;
		if (!folder) return;
	}
}

/**
 * What packages of a lockfile ask for and it does not hold, or holds without its hash.
 * @param {Record<string, any>} packages of the lockfile
 * @returns {Gap[]}
 */
export function gapsIn(packages) {
	const gaps = Object.entries(packages)
		.filter(([place, { integrity, inBundle }]) => place && !integrity && !inBundle)
		.map(([place, { version }]) => ({
			place,
			name: place.split('node_modules/').at(-1),
			range: version,
		}));
	for (const [from, { dependencies, optionalDependencies }] of Object.entries(packages))
		for (const [name, range] of Object.entries({ ...dependencies, ...optionalDependencies })) {
			const found = [...placesOf(name, from)].find((place) => packages[place]);
			// npm itself has looked whether a range fits; what is asked for exactly must be that.
			if (found && (!exact.test(range) || packages[found].version === range)) continue;
			const place = found ? `${from}/node_modules/${name}` : `node_modules/${name}`;
			gaps.push({ place, name, range });
		}
	return gaps;
}

function npm(...args) {
	const shell = process.platform === 'win32';
	return execFileSync('npm', args, { cwd: project, encoding: 'utf8', shell, maxBuffer: 1e8 });
}

/** What npm writes of a package into a lockfile, in its order: plain facts first. */
const written = [
	...['version', 'integrity', 'cpu', 'deprecated', 'dev', 'hasInstallScript', 'libc', 'license'],
	...['optional', 'os', 'dependencies', 'bin', 'engines', 'funding', 'optionalDependencies'],
	...['peerDependencies', 'peerDependenciesMeta'],
];

/** The entry of a package that only some platform needs, as npm would write it. */
function entryOf({ name, range }) {
	const answer = JSON.parse(npm('view', `${name}@${range}`, '--json'));
	const found = [answer].flat().at(-1);
	const scripts = Object.keys(found.scripts ?? {});
	const facts = {
		...found,
		integrity: found.dist.integrity,
		dev: true,
		optional: true,
		hasInstallScript: scripts.some((name) => /^(pre|post)?install$/.test(name)) || undefined,
	};
	const sorted = (value) =>
		value?.constructor === Object ? Object.fromEntries(Object.entries(value).sort()) : value;
	return Object.fromEntries(
		written.filter((key) => facts[key]).map((key) => [key, sorted(facts[key])]),
	);
}

/** Completes one lockfile. @returns what it added */
function complete(file) {
	const lock = JSON.parse(readFileSync(file, 'utf8'));
	const added = [];
	// What is added may ask for more.
	for (let gaps = gapsIn(lock.packages); gaps.length > 0; gaps = gapsIn(lock.packages))
		for (const gap of gaps) {
			lock.packages[gap.place] = entryOf(gap);
			added.push(`${gap.name}@${lock.packages[gap.place].version}`);
		}
	const [root, ...rest] = Object.entries(lock.packages);
	const sorted = rest.sort(([one], [other]) => one.localeCompare(other, 'en'));
	lock.packages = Object.fromEntries([root, ...sorted]);
	writeFileSync(file, `${JSON.stringify(lock, null, '\t')}\n`);
	return added;
}

/** The hash of the binary of each platform's Node, out of the tarball that the registry vouches for. */
function nodeHashes() {
	const { packages } = JSON.parse(readFileSync(resolve(project, 'package-lock.json'), 'utf8'));
	const nodes = Object.keys(packages[''].optionalDependencies ?? {});
	return Object.fromEntries(
		nodes.map((name) => {
			const { version, integrity, bin } = packages[`node_modules/${name}`];
			const folder = mkdtempSync(join(tmpdir(), 'linli-node-'));
			try {
				const [packed] = JSON.parse(
					npm('pack', `${name}@${version}`, '--json', '--pack-destination', folder),
				);
				const tarball = join(folder, packed.filename);
				const found = createHash('sha512').update(readFileSync(tarball)).digest('base64');
				if (`sha512-${found}` !== integrity)
					throw new Error(
						`${name}@${version} 下载的和 package-lock.json 里的校验值对不上，没有写。`,
					);
				execFileSync('tar', ['-xzf', tarball, '-C', folder, `package/${bin.node}`]);
				const binary = readFileSync(join(folder, 'package', bin.node));
				return [name, { version, sha256: createHash('sha256').update(binary).digest('hex') }];
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		}),
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const file of lockfiles) {
		const added = complete(resolve(project, file));
		console.log(added.length > 0 ? `${file} 补上了 ${added.join('、')}` : `${file} 是全的。`);
	}
	const hashes = JSON.stringify(nodeHashes(), null, '\t');
	writeFileSync(resolve(project, 'publish/node-hashes.json'), `${hashes}\n`);
	console.log('publish/node-hashes.json 写好了。');
}
