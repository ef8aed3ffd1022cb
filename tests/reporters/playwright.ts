/** Tells `slowest.ts` of every test that Playwright ran. */
import { relative } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { note } from './slowest.ts';

export default class implements Reporter {
	onTestEnd({ location, title }: TestCase, { duration }: TestResult): void {
		note(relative('.', location.file), title, duration);
	}
}
