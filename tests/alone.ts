/**
 * The unit tests that want a process of their own, because they change what a process has once: its environment, its
 * globals, its clock, its modules. All others run one after the other in a few processes, which load our modules once.
 */
import { globSync, readFileSync } from 'node:fs';

const unitTests = 'tests/unit/**/*.test.ts';

/** The last line: helpers that do so for whoever imports them. */
const changes = [
	/process\.env(?:\.\w+|\[[^\]]+\]) (?:\?\?)?= |delete process\.env/,
	/process\.(?:chdir|umask|exitCode)/,
	/Object\.(?:assign|defineProperty)\(globalThis|globalThis(?:\.\w+|\[[^\]]+\]) = /,
	/vi\.(?:mock|doMock|resetModules|stubEnv|stubGlobal|useFakeTimers|setSystemTime)/,
	/from '.*\/(?:content-root|decap|preview\/bundle)\.ts'|from '\.\/bundle\.ts'/,
];

/** @returns files of the tests that must run alone */
export function testsAlone(): string[] {
	return globSync(unitTests).filter((file) => {
		const code = readFileSync(file, 'utf8');
		return changes.some((change) => change.test(code));
	});
}
