/** Every rule of the gate, each over the whole content; what depends on the day asks the moment it is given. */
import type { Content } from '../content.ts';
import type { Finding } from '../finding.ts';
import { aliases } from './aliases.ts';
import { alts } from './alts.ts';
import { amended } from './amended.ts';
import { body } from './body.ts';
import { characters } from './characters.ts';
import { consentEnded } from './consent-ended.ts';
import { fileNames } from './file-names.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { lexicon } from './lexicon.ts';
import { marks } from './marks.ts';
import { media } from './media.ts';
import { notYet } from './not-yet.ts';
import { outside } from './outside.ts';
import { pastes } from './pastes.ts';
import { personIds } from './person-ids.ts';
import { places } from './places.ts';
import { privacy } from './privacy.ts';
import { relations } from './relations.ts';
import { schema } from './schema.ts';
import { settingsLists } from './settings.ts';
import { stars } from './stars.ts';
import { strays } from './strays.ts';
import { titles } from './titles.ts';

export const rules: readonly ((content: Content, now: string) => Finding[])[] = [
	strays,
	fileNames,
	schema,
	characters,
	ids,
	titles,
	relations,
	kinds,
	media,
	alts,
	body,
	outside,
	notYet,
	pastes,
	marks,
	lexicon,
	aliases,
	stars,
	settingsLists,
	places,
	privacy,
	amended,
	consentEnded,
	personIds,
];
