/** Every rule of the gate, each over the whole content; what depends on the day asks the moment it is given. */
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { aliases } from './aliases.ts';
import { alts } from './alts.ts';
import { amended } from './amended.ts';
import { body } from './body.ts';
import { consentEnded } from './consent-ended.ts';
import { emphasis } from './emphasis.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { lexicon } from './lexicon.ts';
import { media } from './media.ts';
import { notYet } from './not-yet.ts';
import { pastes } from './pastes.ts';
import { personIds } from './person-ids.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { schema } from './schema.ts';
import { settingsLists } from './settings.ts';
import { stars } from './stars.ts';
import { titles } from './titles.ts';

export const rules: readonly ((content: Content, now: string) => Finding[])[] = [
	schema,
	ids,
	titles,
	relations,
	kinds,
	media,
	alts,
	body,
	notYet,
	pastes,
	emphasis,
	lexicon,
	aliases,
	stars,
	settingsLists,
	places,
	amended,
	consentEnded,
	personIds,
];
