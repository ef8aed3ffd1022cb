/** Tells `slowest.ts` of every test that Vitest ran. */
import type { Reporter, TestCase } from 'vitest/node';
import { note } from './slowest.ts';

export default class implements Reporter {
	onTestCaseResult(test: TestCase): void {
		note(test.module.relativeModuleId, test.fullName, test.diagnostic()?.duration ?? 0);
	}
}
