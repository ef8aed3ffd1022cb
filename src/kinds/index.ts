/** What is particular to each collection. */
import type { CollectionName } from '../collections/index.ts';
import { activities } from './activities.ts';
import { bulletins } from './bulletins.ts';
import { campaigns } from './campaigns.ts';
import { disclosures } from './disclosures.ts';
import { guides } from './guides.ts';
import type { Kind } from './kind.ts';
import { notices } from './notices.ts';
import { policies } from './policies.ts';
import { reports } from './reports.ts';
import { slogans } from './slogans.ts';
import { volunteers } from './volunteers.ts';

export const kinds = {
	notices,
	policies,
	guides,
	activities,
	disclosures,
	campaigns,
	volunteers,
	slogans,
	reports,
	bulletins,
} satisfies { [C in CollectionName]: Kind<C> };

/** What is particular to the collection of an entry. */
export function kindOf({ collection }: { collection: CollectionName }): Kind {
	return kinds[collection];
}
