/** Rules over texts: the server runs them, who knows who may be named; their tables stay out of the desk. */
import { aiUnsaid } from './honesty/ai-unsaid.ts';
import { repostUnsaid } from './honesty/repost-unsaid.ts';
import { account } from './privacy/account.ts';
import { adopted } from './privacy/adopted.ts';
import { affair } from './privacy/affair.ts';
import { assistance } from './privacy/assistance.ts';
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
import { abbreviation } from './wording/abbreviation.ts';
import { coreValues } from './wording/core-values.ts';
import { docNumber } from './wording/doc-number.ts';
import { doubled } from './wording/doubled.ts';
import { foreignWord } from './wording/foreign-word.ts';
import { halfWidth } from './wording/half-width.ts';
import { honours } from './wording/honours.ts';
import { lawName } from './wording/law-name.ts';
import { lexicon } from './wording/lexicon.ts';
import { longSentence } from './wording/long-sentence.ts';
import { noSuchDate } from './wording/no-such-date.ts';
import { numbering } from './wording/numbering.ts';
import { phrase } from './wording/phrase.ts';
import { repealedLaw } from './wording/repealed-law.ts';
import { slip } from './wording/slip.ts';
import { sound } from './wording/sound.ts';
import { weekday } from './wording/weekday.ts';
import { visit } from './privacy/visit.ts';
import { hiringLimits } from './wording/hiring-limits.ts';
import type { EntryRule } from './rule.ts';

export const textRules: readonly EntryRule[] = [
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
	numbering,
	foreignWord,
	halfWidth,
	longSentence,
	abbreviation,
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
	adopted,
	hiringLimits,
	aiUnsaid,
	repostUnsaid,
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
