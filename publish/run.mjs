/**
 * `node publish/run.mjs <command>`: sets up what is missing, then runs the steps of the command in turn
 * on the pinned Node. The first that fails ends it.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { project } from './pinned-node.mjs';
import {
	installBench,
	installBrowser,
	installDependencies,
	installFonts,
	installHugo,
	installWebServer,
} from './setup.mjs';

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
/** The ten slowest tests, also of a run that failed. */
const slowest = ['tests/reporters/slowest.ts'];

/**
 * Each command: its steps, its last one whatever became of them, what they find in their environment, and whether
 * it needs a browser, Hugo, a web server to publish for, and the benches' own package. Steps in one more list run side by side.
 */
const commands = {
	start: { steps: [['publish/start.ts']] },
	build: { steps: [['publish/build.ts']] },
	preview: { steps: [['publish/preview.ts']] },
	dev: { steps: [[bin('astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1']] },
	gate: { steps: [['publish/gate.ts']] },
	publish: { steps: [['publish/command/publish.ts']] },
	verify: { steps: [['publish/command/verify.ts']] },
	nginx: { steps: [['publish/deploy/print.ts']] },
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
			['publish/run.mjs', 'check'],
			vitest('--project', 'unit'),
			['tests/build.ts'],
			vitest('--project', 'site*'),
			playwright('--grep-invert', '@whole'),
		],
		last: slowest,
	},
	'test:unit': { webServer: true, steps: [vitest('--project', 'unit')] },
	'test:browser': { browser: true, steps: [['tests/build.ts'], playwright()] },
	'test:all': {
		browser: true,
		webServer: true,
		environment: { TEST_LENGTH: 'whole' },
		steps: [
			vitest('--project', 'unit', '.series.test.ts'),
			['tests/build.ts'],
			vitest('--project', 'site*'),
			playwright('--grep', String.raw`@whole|\.series\.spec\.ts`),
		],
		last: slowest,
	},
	long: {
		browser: true,
		webServer: true,
		environment: { TEST_LENGTH: 'long' },
		steps: [['tests/long.ts']],
	},
	'bench:lighthouse': { browser: true, bench: true, steps: [['tests/bench/lighthouse.ts']] },
	'bench:editor': { browser: true, steps: [['tests/bench/editor.ts']] },
	'bench:search': { browser: true, bench: true, steps: [['tests/bench/search.ts']] },
	'bench:scale': { hugo: true, steps: [['tests/bench/scale.ts']] },
	'bench:editor-server': { steps: [['tests/bench/editor-server.ts']] },
};

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
	console.error(`没有“${name}”这个命令。可以用的有：${Object.keys(commands).join('、')}`);
	process.exit(2);
}

// As `src/lib/clock.ts` says it: this file runs on a Node that may not read TypeScript.
const siteNow = process.env.SITE_NOW;
const [, day, minute] = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):[0-5]\d$/.exec(siteNow ?? '') ?? [];
const calendarDay = day && new Date(`${day}T00:00:00Z`);
if (siteNow && !(minute && calendarDay.valueOf() && calendarDay.toISOString().startsWith(day))) {
	console.error(`SITE_NOW 写成了“${siteNow}”，请写成 2026-11-22 09:00（北京时间）`);
	process.exit(2);
}

const node = installDependencies();
if (command.bench) installBench();
if (command.hugo) installHugo();
if (command.webServer) installWebServer();
if (command.browser) {
	installBrowser(node);
	installFonts();
}

const environment = {
	...process.env,
	...command.environment,
	ASTRO_TELEMETRY_DISABLED: '1',
	PATH: [dirname(node), `${project}/node_modules/.bin`, process.env.PATH].join(delimiter),
};
// Ctrl+C reaches the child as well; this process waits for it, so that nothing is left running.
process.on('SIGINT', () => {});

/** @returns its exit code; what it says is shown at once, or whole at its end */
function run(step, shown) {
	const child = spawn(node, step, {
		cwd: project,
		env: environment,
		stdio: shown === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
	});
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
	return new Promise((done) => {
		child.on('close', (status, signal) => {
			process.stdout.write(Buffer.concat(said));
			if (signal === 'SIGINT') process.exit(0);
			done(status ?? 1);
		});
	});
}

/** @returns the exit code of the first step that failed, else 0 */
async function runSteps() {
	for (const [place, step] of command.steps.entries()) {
		const more = place === command.steps.length - 1 ? rest : [];
		const codes = Array.isArray(step[0])
			? await Promise.all(step.map((one) => run(one, 'whole')))
			: [await run([...step, ...more], 'at once')];
		const failed = codes.find((code) => code !== 0);
		if (failed !== undefined) return failed;
	}
	return 0;
}

process.exitCode = await runSteps();
if (command.last) await run(command.last, 'at once');
