/** Rules over what is filled in: the desk runs them over its form, at once. */
import { alias } from './form/alias.ts';
import { alt } from './form/alt.ts';
import { body } from './form/body.ts';
import { character } from './form/character.ts';
import { holidays } from './form/holidays.ts';
import { hours } from './form/hours.ts';
import { idReserved } from './form/id-reserved.ts';
import { id } from './form/id.ts';
import { marks } from './form/marks.ts';
import { mediaKind } from './form/media-kind.ts';
import { mediaName } from './form/media-name.ts';
import { outageUtility } from './form/outage-utility.ts';
import { review } from './form/review.ts';
import { schema } from './form/schema.ts';
import { settingKey } from './form/setting-key.ts';
import { govDomain } from './honesty/gov-domain.ts';
import { guideUnchecked } from './honesty/guide-unchecked.ts';
import { hoursAhead } from './honesty/hours-ahead.ts';
import { map } from './honesty/map.ts';
import { officeHours } from './honesty/office-hours.ts';
import { operatorDomain } from './honesty/operator-domain.ts';
import { outcomeOwed } from './honesty/outcome-owed.ts';
import { repostSource } from './honesty/repost-source.ts';
import { sloganEndless } from './honesty/slogan-endless.ts';
import { sloganUnchecked } from './honesty/slogan-unchecked.ts';
import { starsSaid } from './honesty/stars-said.ts';
import { starsWithoutHours } from './honesty/stars-without-hours.ts';
import { stars } from './honesty/stars.ts';
import { aliasTaken } from './links/alias-taken.ts';
import { hostUnlisted } from './links/host-unlisted.ts';
import { mediaOutside } from './links/media-outside.ts';
import { outside } from './links/outside.ts';
import { relationSelf } from './links/relation-self.ts';
import { bankCard } from './privacy/bank-card.ts';
import { idSpellsName } from './privacy/id-spells-name.ts';
import { identity } from './privacy/id.ts';
import { mobile } from './privacy/mobile.ts';
import { awaitedPicture } from './residue/awaited-picture.ts';
import { visitPhotos } from './privacy/visit-photos.ts';
import type { EntryRule } from './rule.ts';

export const formRules: readonly EntryRule[] = [
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
	hoursAhead,
	map,
	operatorDomain,
	repostSource,
	sloganEndless,
	outcomeOwed,
	visitPhotos,
	sloganUnchecked,
	guideUnchecked,
	starsSaid,
	hostUnlisted,
];
