/**
 * `node publish/run.mjs <command>`: sets up what is missing, then runs the steps of the command in turn
 * on the pinned Node. The first that fails ends it.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { commands } from './commands.mjs';
import { project } from './pinned-node.mjs';
import {
	installBench,
	installBrowser,
	installDependencies,
	installFonts,
	installHugo,
	installObservatory,
	installStarlight,
	installWebServer,
	installWrk,
} from './setup.mjs';

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
if (command.observatory) installObservatory();
if (command.starlight) installStarlight();
if (command.hugo) installHugo();
if (command.wrk) installWrk();
if (command.webServer) installWebServer();
if (command.browser) {
	installBrowser(node);
	installFonts();
}

/** Tests and benches read the sample, also where an office has content of its own. */
const readsSample = /^(test|bench|long|check:)/.test(name);

const environment = {
	...process.env,
	...(readsSample && { CONTENT_DIR: process.env.CONTENT_DIR ?? 'content' }),
	...command.environment,
	ASTRO_TELEMETRY_DISABLED: '1',
	// The second run of a command reads what the first compiled.
	NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? `${project}/.cache/compiled`,
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

/** As `publish/first-run/begin-anew.ts` says it. */
const anew = 75;

/** @returns its exit code, once it does not ask to be run anew */
async function runAgain(step) {
	for (;;) {
		const code = await run(step, 'at once');
		if (code !== anew) return code;
	}
}

/** @returns the exit code of the first step that failed, else 0 */
async function runSteps() {
	for (const [place, step] of command.steps.entries()) {
		const more = place === command.steps.length - 1 ? rest : [];
		const codes = Array.isArray(step[0])
			? await Promise.all(step.map((one) => run(one, 'whole')))
			: [await runAgain([...step, ...more])];
		const failed = codes.find((code) => code !== 0);
		if (failed !== undefined) return failed;
	}
	return 0;
}

process.exitCode = await runSteps();
if (command.last) await run(command.last, 'at once');
