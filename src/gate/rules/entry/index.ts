/** Every rule of one entry: the editor, the server and the build ask this list. */
import { alias } from './form/alias.ts';
import { alt } from './form/alt.ts';
import { body } from './form/body.ts';
import { character } from './form/character.ts';
import { idReserved } from './form/id-reserved.ts';
import { holidays } from './form/holidays.ts';
import { hours } from './form/hours.ts';
import { id } from './form/id.ts';
import { marks } from './form/marks.ts';
import { mediaKind } from './form/media-kind.ts';
import { mediaName } from './form/media-name.ts';
import { outageUtility } from './form/outage-utility.ts';
import { review } from './form/review.ts';
import { schema } from './form/schema.ts';
import { settingKey } from './form/setting-key.ts';
import { govDomain } from './honesty/gov-domain.ts';
import { starsWithoutHours } from './honesty/stars-without-hours.ts';
import { officeHours } from './honesty/office-hours.ts';
import { stars } from './honesty/stars.ts';
import { aliasTaken } from './links/alias-taken.ts';
import { mediaOutside } from './links/media-outside.ts';
import { outside } from './links/outside.ts';
import { relationSelf } from './links/relation-self.ts';
import { bankCard } from './privacy/bank-card.ts';
import { idSpellsName } from './privacy/id-spells-name.ts';
import { identity } from './privacy/id.ts';
import { mobile } from './privacy/mobile.ts';
import { awaitedPicture } from './residue/awaited-picture.ts';
import type { EntryRule } from './rule.ts';
import { lexicon } from './wording/lexicon.ts';

export const entryRules: readonly EntryRule[] = [
	schema,
	character,
	id,
	idReserved,
	settingKey,
	relationSelf,
	mediaName,
	mediaOutside,
	mediaKind,
	alt,
	body,
	outside,
	awaitedPicture,
	marks,
	review,
	outageUtility,
	lexicon,
	alias,
	aliasTaken,
	stars,
	starsWithoutHours,
	govDomain,
	hours,
	holidays,
	officeHours,
	identity,
	bankCard,
	mobile,
	idSpellsName,
];
