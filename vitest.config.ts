import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Vitest leaves one core idle; where there are two, that is half of the time.
		maxWorkers: '100%',
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 20_000 } },
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
		],
	},
});
