/** The entry of `npm run publish`. */
import { placesIn } from '../release/places.ts';
import { siteNow } from '../../src/lib/clock.ts';
import { failureOf } from './failure.ts';
import { goBack } from './go-back.ts';
import { optionsOf } from './options.ts';
import { publish } from './publisher.ts';
import { realSteps } from './real-steps.ts';

async function run(): Promise<number> {
	const { act, options } = optionsOf(process.argv.slice(2));
	const places = placesIn(options.to);
	if (act === 'publish') return publish(places, options, realSteps(options.repo, places));
	return goBack(places, options, {
		now: () => new Date(),
		siteNow: () => siteNow(process.env['SITE_NOW']),
	});
}

process.exitCode = await run().catch((error: unknown) => {
	const { exit, message } = failureOf(error);
	console.error(message);
	return exit;
});
