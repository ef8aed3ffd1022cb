/** Every rule of the gate, each over the whole content; what depends on the day asks the moment it is given. */
import type { Content } from '../reading/content.ts';
import type { Finding } from '../finding.ts';
import { aliases } from './content/links/alias-taken.ts';
import { alts } from './entry/form/alt.ts';
import { amended } from './content/honesty/amended-by.ts';
import { body } from './entry/form/body.ts';
import { characters } from './entry/form/character.ts';
import { consentEnded } from './content/privacy/consent-ended.ts';
import { fileNames } from './content/form/file-name.ts';
import { ids } from './entry/form/id.ts';
import { kinds } from './content/links/relation-kind.ts';
import { lexicon } from './entry/wording/lexicon.ts';
import { marks } from './entry/form/marks.ts';
import { media } from './content/links/media-missing.ts';
import { notYet } from './content/links/not-yet.ts';
import { outside } from './entry/links/outside.ts';
import { pastes } from './entry/residue/awaited-picture.ts';
import { personIds } from './entry/privacy/id-spells-name.ts';
import { places } from './content/form/unread.ts';
import { privacy } from './entry/privacy/numbers.ts';
import { relations } from './content/links/relation-dead.ts';
import { schema } from './entry/form/schema.ts';
import { settingsLists } from './content/form/settings-twice.ts';
import { stars } from './entry/honesty/stars.ts';
import { strays } from './content/form/link.ts';
import { titles } from './content/form/title-twice.ts';

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
