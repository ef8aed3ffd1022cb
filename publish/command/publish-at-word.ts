/**
 * Publications for who publishes after every save: one after another in one process, each as `npm run publish` with the
 * same options. What it found out for one it knows at the next.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { atWord } from '../build/at-word.ts';
import type { BuildResult } from '../build/standing.ts';
import { takeLock } from '../release/lock.ts';
import { makePlaces, placesIn } from '../release/places.ts';
import { exits } from './failure.ts';
import { optionsOf } from './options.ts';
import { publish } from './publisher.ts';
import { realSteps } from './real-steps.ts';
import { readStatus } from './status.ts';

const given = optionsOf(process.argv.slice(2));
if (given.act !== 'publish') process.exit(exits.usage);
const { options } = given;
const places = placesIn(options.to);
const steps = realSteps(options.repo, places);

/** Seconds. */
const patience = 600;

/** Whoever publishes by hand, or is left over from an office that was killed, is waited for: nobody would ask again. */
async function othersAreDone(): Promise<void> {
	for (let waited = 0; waited < patience; waited += 1) {
		const lock = await takeLock(places);
		lock?.release();
		if (lock) return;
		await wait(1_000);
	}
}

async function result(): Promise<BuildResult> {
	await makePlaces(places);
	await othersAreDone();
	const exit = await publish(places, options, steps);
	if (exit === exits.done) return { published: true, said: '' };
	// After one that failed nothing it knows is believed.
	process.exitCode = 1;
	const said =
		exit === exits.busy
			? '另一次发布正在进行，这一次没有做。'
			: (readStatus(places)?.lastTry.problem?.said ?? '');
	return { published: false, said };
}

await atWord(result);
