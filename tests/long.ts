/**
 * `npm run long -- <name>`: one series for as long as it takes, thousands of cases; run before a closing note.
 * `SEED=17 npm run long -- <name>` runs the case of that seed alone.
 */
import { spawnSync } from 'node:child_process';

const vitest = (file: string) => [
	'node_modules/vitest/vitest.mjs',
	...['run', '--config', 'tests/vitest.config.ts', '--project', 'unit*'],
	file,
];
const playwright = (file: string) => [
	'node_modules/@playwright/test/cli.js',
	...['test', '--config', 'tests/playwright.config.ts'],
	file,
];

/** Each series by its name. */
const series: Record<string, string[]> = {
	bodies: vitest('bodies.series'),
	words: vitest('words.series'),
	killed: vitest('killed.series'),
	'sign-ins': vitest('killed-sign-ins.series'),
	office: vitest('busy-office.series'),
	'killed-office': vitest('killed-office.series'),
	backups: vitest('busy-backups.series'),
	'killed-backups': vitest('killed-backup.series'),
	'same-time': vitest('same-time.series'),
	verdicts: vitest('same-verdict.series'),
	forms: vitest('entry-generated.series'),
	publisher: vitest('killed-publisher.series'),
	switches: vitest('switched.series'),
	numbers: vitest('numbers.series'),
	crafted: vitest('crafted.series'),
	postings: vitest('same-as-pagefind.series'),
	edits: vitest('equal-to-clean.series'),
	settings: vitest('settings-equal.series'),
	keystrokes: playwright('keystrokes.series'),
	desk: playwright('body-kept.series'),
	'bare-server': playwright('bare-server.series'),
	crash: playwright('crash.series'),
};

const name = process.argv[2] ?? '';
const chosen = series[name];
if (!chosen) {
	console.error(`没有“${name}”这一组。可以用的有：${Object.keys(series).join('、')}`);
	process.exit(2);
}
const run = (args: string[], env = process.env) =>
	spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
// Browser tests are shown the built site.
const built =
	chosen.some((arg) => arg.includes('playwright')) &&
	run(['tests/build.ts'], { ...process.env, TEST_LENGTH: 'short' });
process.exitCode = built || run([...chosen, ...process.argv.slice(3)]);
