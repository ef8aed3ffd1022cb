/** A publisher in a process of its own, to be killed: `<repo> <folder> [milliseconds a build takes]`. */
import { setTimeout as wait } from 'node:timers/promises';
import { publish } from '../../../../publish/command/publisher.ts';
import { placesIn } from '../../../../publish/release/places.ts';
import { smallSteps } from './small-site.ts';

const [repo = '', to = '', builds = '0'] = process.argv.slice(2);
const places = placesIn(to);
const steps = smallSteps({ repo, places });
const { build } = steps;
steps.build = async (...given) => {
	await wait(Number(builds));
	return build(...given);
};
process.exitCode = await publish(places, { demo: false, allowShrink: false, again: false }, steps);
