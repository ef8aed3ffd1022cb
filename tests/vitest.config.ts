import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { folderAt, moments } from './moments.ts';

export default defineConfig({
	test: {
		// Vitest leaves one core idle; where there are two, that is half of the time. One more than there are cores,
		// for some tests only wait: for git, for a server, for a lock.
		maxWorkers: availableParallelism() + 1,
		reporters: ['default', './tests/reporters/vitest.ts'],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					// A busy machine takes long to start a process; what may not take long says so itself.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			...moments.map((moment) => ({
				test: {
					name: `site at ${moment}`,
					include: ['tests/site/**/*.test.ts'],
					env: { SITE_NOW: moment, SITE_OUT: folderAt(moment) },
					testTimeout: 120_000,
				},
			})),
		],
	},
});
