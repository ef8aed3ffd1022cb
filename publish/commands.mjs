/** The commands: what each needs, and its steps. */

const bin = (path) => `node_modules/${path}`;
const noWarning = ['--max-warnings', '0'];

const vitest = (...given) => [
	bin('vitest/vitest.mjs'),
	...['run', '--config', 'tests/vitest.config.ts'],
	...given,
];
const playwright = (...given) => [
	bin('@playwright/test/cli.js'),
	...['test', '--config', 'tests/playwright.config.ts'],
	...given,
];
/** Browser tests that `npm test` leaves to `test:all`: crashes, keystrokes, long lists, and what a neighbour proves. */
const heavier = String.raw`@whole|\.series\.spec\.ts`;
/** The ten slowest tests, also of a run that failed. */
const slowest = ['tests/reporters/slowest.ts'];

/**
 * Each command: its steps, its last one whatever became of them, what they find in their environment, and whether
 * it needs a browser, Hugo, a web server to publish for, and the benches' own packages. Steps in one more list run side by side.
 */
export const commands = {
	// Only what every command does first: after an update, for who starts the programs without npm.
	setup: { steps: [] },
	start: { steps: [['publish/start.ts']] },
	serve: { steps: [['publish/serve.ts']] },
	account: { steps: [['publish/office/account.ts']] },
	backup: { steps: [['publish/office/backup/backup.ts']] },
	restore: { steps: [['publish/office/backup/restore.ts']] },
	remote: { steps: [['publish/office/remote/remote.ts']] },
	build: { steps: [['publish/build/build.ts']] },
	preview: { steps: [['publish/preview.ts']] },
	dev: { steps: [[bin('astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1']] },
	gate: { steps: [['publish/gate.ts']] },
	privacy: { steps: [['publish/privacy.ts']] },
	publish: { steps: [['publish/command/publish.ts']] },
	doctor: { steps: [['publish/office/doctor/print.ts']] },
	verify: { steps: [['publish/command/verify.ts']] },
	check: {
		steps: [
			['publish/gate.ts'],
			// The types of the content, which both of the next read.
			[bin('astro/bin/astro.mjs'), 'sync'],
			[
				[bin('astro/bin/astro.mjs'), 'check', '--noSync', '--minimumSeverity', 'warning'],
				[bin('eslint/bin/eslint.js'), '.', '--ignore-pattern', 'tests/bench/', ...noWarning],
				[bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
			],
		],
	},
	// Apart from `check`, which wants nothing that only a bench does.
	'check:bench': {
		bench: true,
		steps: [
			[
				[bin('typescript/bin/tsc'), '--noEmit', '--project', 'tests/bench'],
				[bin('eslint/bin/eslint.js'), 'tests/bench', ...noWarning],
			],
		],
	},
	format: { steps: [[bin('prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', '.']] },
	test: {
		browser: true,
		webServer: true,
		steps: [
			// First: it makes the pictures that unit tests' own builds want as well.
			['tests/build.ts'],
			vitest('--project', 'unit*'),
			vitest('--project', 'site*'),
			playwright('--grep-invert', heavier),
		],
		last: slowest,
	},
	'test:unit': { webServer: true, steps: [vitest('--project', 'unit*')] },
	'test:browser': { browser: true, steps: [['tests/build.ts'], playwright()] },
	'test:all': {
		browser: true,
		webServer: true,
		environment: { TEST_LENGTH: 'whole' },
		steps: [
			vitest('--project', 'unit*', '.series.test.ts'),
			['tests/build.ts'],
			vitest('--project', 'site*'),
			playwright('--grep', heavier),
		],
		last: slowest,
	},
	long: {
		browser: true,
		webServer: true,
		environment: { TEST_LENGTH: 'long' },
		steps: [['tests/long.ts']],
	},
	'bench:lighthouse': {
		browser: true,
		bench: true,
		starlight: true,
		steps: [['tests/bench/lighthouse.ts']],
	},
	'bench:editor': { browser: true, steps: [['tests/bench/editor.ts']] },
	'bench:photos': { browser: true, steps: [['tests/bench/photos.ts']] },
	'bench:search': { browser: true, bench: true, steps: [['tests/bench/search.ts']] },
	'bench:gate': { steps: [['tests/bench/gate.ts']] },
	'bench:scale': { hugo: true, steps: [['tests/bench/scale.ts']] },
	'bench:serve': { wrk: true, webServer: true, steps: [['tests/bench/serve.ts']] },
	'bench:search-steps': { steps: [['tests/bench/search-steps.ts']] },
	'bench:first-run': { browser: true, steps: [['tests/bench/first-run.ts']] },
	'bench:observatory': {
		observatory: true,
		webServer: true,
		steps: [['tests/bench/observatory/observatory.ts']],
	},
	'bench:editor-server': { steps: [['tests/bench/editor-server.ts']] },
};
