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
import { aiUnsaid } from './honesty/ai-unsaid.ts';
import { hoursAhead } from './honesty/hours-ahead.ts';
import { map } from './honesty/map.ts';
import { operatorDomain } from './honesty/operator-domain.ts';
import { outcomeOwed } from './honesty/outcome-owed.ts';
import { repostSource } from './honesty/repost-source.ts';
import { repostUnsaid } from './honesty/repost-unsaid.ts';
import { sloganEndless } from './honesty/slogan-endless.ts';
import { starsSaid } from './honesty/stars-said.ts';
import { hostUnlisted } from './links/host-unlisted.ts';
import { govDomain } from './honesty/gov-domain.ts';
import { starsWithoutHours } from './honesty/stars-without-hours.ts';
import { officeHours } from './honesty/office-hours.ts';
import { stars } from './honesty/stars.ts';
import { aliasTaken } from './links/alias-taken.ts';
import { mediaOutside } from './links/media-outside.ts';
import { outside } from './links/outside.ts';
import { relationSelf } from './links/relation-self.ts';
import { account } from './privacy/account.ts';
import { adopted } from './privacy/adopted.ts';
import { affair } from './privacy/affair.ts';
import { assistance } from './privacy/assistance.ts';
import { bankCard } from './privacy/bank-card.ts';
import { birth } from './privacy/birth.ts';
import { disability } from './privacy/disability.ts';
import { document } from './privacy/document.ts';
import { door } from './privacy/door.ts';
import { illness } from './privacy/illness.ts';
import { list } from './privacy/list.ts';
import { maskedDoor } from './privacy/masked-door.ts';
import { offence } from './privacy/offence.ts';
import { plate } from './privacy/plate.ts';
import { pregnancy } from './privacy/pregnancy.ts';
import { publicity } from './privacy/publicity.ts';
import { pupil } from './privacy/pupil.ts';
import { social } from './privacy/social.ts';
import { visit } from './privacy/visit.ts';
import { visitPhotos } from './privacy/visit-photos.ts';
import { idSpellsName } from './privacy/id-spells-name.ts';
import { identity } from './privacy/id.ts';
import { mobile } from './privacy/mobile.ts';
import { awaitedPicture } from './residue/awaited-picture.ts';
import { blank } from './residue/blank.ts';
import { markup } from './residue/markup.ts';
import { modelText } from './residue/model-text.ts';
import { mojibake } from './residue/mojibake.ts';
import { pageScrap } from './residue/page-scrap.ts';
import { pinyin } from './residue/pinyin.ts';
import { place } from './residue/place.ts';
import { radical } from './residue/radical.ts';
import { scan } from './residue/scan.ts';
import { template } from './residue/template.ts';
import { traditional } from './residue/traditional.ts';
import { variant } from './residue/variant.ts';
import type { EntryRule } from './rule.ts';
import { abbreviation } from './wording/abbreviation.ts';
import { coreValues } from './wording/core-values.ts';
import { docNumber } from './wording/doc-number.ts';
import { doubled } from './wording/doubled.ts';
import { lawName } from './wording/law-name.ts';
import { foreignWord } from './wording/foreign-word.ts';
import { halfWidth } from './wording/half-width.ts';
import { hiringLimits } from './wording/hiring-limits.ts';
import { honours } from './wording/honours.ts';
import { lexicon } from './wording/lexicon.ts';
import { longSentence } from './wording/long-sentence.ts';
import { noSuchDate } from './wording/no-such-date.ts';
import { numbering } from './wording/numbering.ts';
import { phrase } from './wording/phrase.ts';
import { sound } from './wording/sound.ts';
import { repealedLaw } from './wording/repealed-law.ts';
import { slip } from './wording/slip.ts';
import { weekday } from './wording/weekday.ts';

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
	slip,
	noSuchDate,
	weekday,
	coreValues,
	docNumber,
	repealedLaw,
	lawName,
	doubled,
	phrase,
	sound,
	honours,
	hiringLimits,
	numbering,
	foreignWord,
	halfWidth,
	longSentence,
	abbreviation,
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
	document,
	list,
	publicity,
	illness,
	disability,
	pregnancy,
	assistance,
	offence,
	affair,
	pupil,
	door,
	maskedDoor,
	birth,
	plate,
	account,
	social,
	visit,
	visitPhotos,
	adopted,
	idSpellsName,
	aiUnsaid,
	hoursAhead,
	map,
	operatorDomain,
	outcomeOwed,
	repostSource,
	repostUnsaid,
	sloganEndless,
	starsSaid,
	hostUnlisted,
	blank,
	template,
	pageScrap,
	modelText,
	markup,
	mojibake,
	radical,
	scan,
	pinyin,
	traditional,
	variant,
	place,
];
