import './sample.ts';
import { availableParallelism } from 'node:os';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { testsAlone } from './alone.ts';
import { length } from './length.ts';
import { few, folderAt, momentsLookedAt, sampleDay } from './moments.ts';

const unit = 'tests/unit/**/*.test.ts';
const alone = testsAlone();
/** A busy machine takes long to start a process; what may not take long says so itself. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
/** What a test writes is of the sample's days: it must not get older from one year to the next. */
const usual = { ...patience, env: { SITE_NOW: sampleDay } };
/**
 * Packages as Node by itself takes them, and so as the product runs. Vite takes what they have for `development`, and
 * micromark reads at half its speed there. Its own lists can only be added to.
 */
const asNode: Plugin = {
	name: 'as-node',
	configResolved({ ssr, environments }) {
		for (const resolve of [ssr.resolve, environments['ssr']?.resolve])
			Object.assign(resolve ?? {}, { conditions: ['node'], externalConditions: ['node'] });
	},
};

/** How the index is written and asked, whatever the day: three moments show that. */
const timeless = ['oracle', 'hostile', 'tripwires', 'shards'].map(
	(what) => `tests/site/search-${what}.test.ts`,
);

/** How pages are written as HTML: the sample's day shows it, `test:all` at its own moments too. */
const ofOneDay = length === 'short' ? ['tests/site/html.test.ts'] : [];

const excludedAt = (moment: string) => [
	...(few.includes(moment) ? [] : timeless),
	...(moment === sampleDay ? [] : ofOneDay),
];

export default defineConfig({
	test: {
		// Vitest leaves one core idle; where there are two, that is half of the time. Two more than there are cores,
		// for some tests only wait: for git, for a server, for a lock.
		maxWorkers: availableParallelism() + 2,
		globalSetup: './tests/one-run.ts',
		reporters: ['default', './tests/reporters/vitest.ts'],
		projects: [
			{
				plugins: [asNode],
				test: { name: 'unit', include: [unit], exclude: alone, isolate: false, ...usual },
			},
			{ plugins: [asNode], test: { name: 'unit alone', include: alone, ...usual } },
			...momentsLookedAt.map((moment) => ({
				plugins: [asNode],
				test: {
					name: `site at ${moment}`,
					include: ['tests/site/**/*.test.ts'],
					exclude: excludedAt(moment),
					env: { SITE_NOW: moment, SITE_OUT: folderAt(moment) },
					testTimeout: 120_000,
					// All of its files read the same pages of one moment: they are parsed once a process.
					isolate: false,
				},
			})),
		],
	},
});
