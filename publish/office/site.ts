/** The published site as a plain web server would show it: `current`, and the pool for pages opened before. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../release/places.ts';
import type { Site } from '../releases.ts';

export function publishedSite({ current, pool }: Places): Site {
	return {
		hold: () => {
			try {
				// One release for a whole answer: the link may be switched meanwhile.
				return { folder: join(realpathSync(current), 'site'), done: () => undefined };
			} catch {
				return undefined;
			}
		},
		kept: pool,
	};
}
