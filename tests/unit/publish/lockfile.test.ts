/** `npm ci` works on every platform, installs what was looked at, and asks no address but the registry in use. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gapsIn, lockfiles } from '../../../publish/lockfile.mjs';

interface Entry {
	version?: string;
	integrity?: string;
	resolved?: string;
	os?: string[];
	engines?: { node: string };
	bin?: Record<string, string>;
	hasInstallScript?: true;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const packagesOf = (file: string) => (json(file) as { packages: Record<string, Entry> }).packages;
const nodes = json('publish/node-hashes.json') as Record<string, { version: string }>;

describe.each(lockfiles)('%s', (file) => {
	const { '': root, ...packages } = packagesOf(file);

	test('holds every package of every platform that one of its packages names, with its hash', () => {
		expect(Object.keys(packages).length).toBeGreaterThan(100);
		expect(gapsIn({ '': root, ...packages }), '请运行 npm run lockfile').toEqual([]);
	});

	test('says no address: a mirror nearer to the reader serves as well', () => {
		const addressed = Object.keys(packages).filter((place) => packages[place]?.resolved);
		expect(addressed, '.npmrc 里应有 omit-lockfile-registry-resolved').toEqual([]);
	});

	test('no package runs a script of its own at the installation', () => {
		const scripted = Object.keys(packages)
			.filter((place) => packages[place]?.hasInstallScript)
			.map((place) => place.replace(/^.*node_modules\//, ''));
		const own = json(file.replace('-lock', '')) as { allowScripts?: Record<string, boolean> };
		expect(own.allowScripts ?? {}, '理由写在 publish/README.md').toEqual(
			Object.fromEntries(scripted.map((name) => [name, false])),
		);
		const reasons = readFileSync('publish/README.md', 'utf8');
		for (const name of scripted) expect(reasons).toContain(`\`${name}\``);
	});
});

test('what the root may leave out are the pinned Nodes, one version, each with the hash of its binary', () => {
	const packages = packagesOf('package-lock.json');
	const optional = packages['']?.optionalDependencies ?? {};
	expect(Object.keys(optional)).toEqual(Object.keys(nodes));
	expect(new Set(Object.values(optional)).size).toBe(1);
	for (const [name, version] of Object.entries(optional)) {
		expect(packages[`node_modules/${name}`]?.bin).toHaveProperty('node');
		expect(nodes[name]?.version).toBe(version);
	}
});

describe('a gap is found', () => {
	const whole: Record<string, Entry> = {
		'': { dependencies: { tool: '1.0.0' } },
		'node_modules/binding-mac': { version: '1.0.0', integrity: 'sha512-a' },
		'node_modules/tool': {
			version: '1.0.0',
			integrity: 'sha512-b',
			dependencies: { part: '^2.0.0' },
			optionalDependencies: { 'binding-mac': '1.0.0' },
		},
		'node_modules/tool/node_modules/part': { version: '2.3.0', integrity: 'sha512-c' },
	};
	const without = (gone: string) =>
		Object.fromEntries(Object.entries(whole).filter(([place]) => place !== gone));

	test('not where nothing is missing', () => {
		expect(gapsIn(whole)).toEqual([]);
	});

	test.each([
		{
			what: 'a platform that npm left out',
			packages: without('node_modules/binding-mac'),
			gap: { place: 'node_modules/binding-mac', name: 'binding-mac', range: '1.0.0' },
		},
		{
			what: 'another version in its place, beside which the right one goes',
			packages: {
				...whole,
				'node_modules/binding-mac': { version: '0.9.0', integrity: 'sha512-d' },
			},
			gap: {
				place: 'node_modules/tool/node_modules/binding-mac',
				name: 'binding-mac',
				range: '1.0.0',
			},
		},
		{
			what: 'an entry written by hand, without its hash',
			packages: { ...whole, 'node_modules/binding-mac': { version: '1.0.0' } },
			gap: { place: 'node_modules/binding-mac', name: 'binding-mac', range: '1.0.0' },
		},
		{
			what: 'what an added package asks for',
			packages: without('node_modules/tool/node_modules/part'),
			gap: { place: 'node_modules/part', name: 'part', range: '^2.0.0' },
		},
	])('$what', ({ packages, gap }) => {
		expect(gapsIn(packages)).toEqual([gap]);
	});
});

test('the Node that the installation asks for is what the parts of a platform ask for', () => {
	const { engines } = json('package.json') as { engines: { node: string } };
	const asked = Object.values(packagesOf('package-lock.json')).flatMap(({ os, engines }) =>
		os && engines ? [engines.node] : [],
	);
	expect(asked).toContain(engines.node);
	const { least, next } =
		/^\^(?<least>20\.\d+)\.0 \|\| >=(?<next>22\.\d+)\.0$/.exec(engines.node)?.groups ?? {};
	const refuses = (version: string) => {
		const code = `import { refuseOldNode } from './publish/setup.mjs'; refuseOldNode('${version}')`;
		return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
	};
	for (const version of [`${least}.0`, `${next}.0`, '24.0.0'])
		expect(refuses(version).status, version).toBe(0);
	for (const version of ['18.20.8', '20.18.3', '21.7.0', '22.11.0'])
		expect(refuses(version)).toMatchObject({
			status: 1,
			stderr: expect.stringContaining(`${version}，用它装不全`) as string,
		});
	expect(readFileSync('README.md', 'utf8')).toContain(
		`Node.js ${least} 或更新的版本（22 要 ${next} 起`,
	);
});
