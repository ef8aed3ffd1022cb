/** Words of `settings/lexicon.yml` in any text: refused or warned of. */
import { once } from '../../../once.ts';
import type { Settings, TextHit } from '../../../text/find.ts';
import { inPassages } from '../../../wording/in-passages.ts';
import { listedIn, whereListed } from '../../../wording/listed.ts';
import { wordList, type ListedWord } from '../../../wording/word-list.ts';
import type { EntryRule } from '../rule.ts';

interface Word extends ListedWord {
	suggestion?: string | undefined;
	/** Why: an old name, no respect. Slips have none. */
	note?: string | undefined;
	level: 'error' | 'warn';
}

const listOf = once((settings: Settings) =>
	wordList((settings['lexicon'] ?? []) as unknown as readonly Word[]),
);

const notedOf = once((settings: Settings) =>
	((settings['lexicon'] ?? []) as unknown as readonly Word[])
		.filter(({ note }) => note !== undefined)
		.map(({ word }) => word),
);

/** The sentence for a word of the list: what to write instead, where the list says it. */
function said(
	{ word, suggestion, level }: Word,
	sure: boolean,
): Pick<TextHit, 'message' | 'level'> {
	const instead = suggestion ? `建议：${suggestion}` : '请换一种写法';
	return level === 'error' && sure
		? { message: `“${word}”不能用，${instead}` }
		: { message: `“${word}”请核对，${instead}`, level: 'warning' };
}

/** 俗称老年痴呆, 原工商局: told of as a word, or as the name of its time. */
const asWord =
	/(?:俗称|旧称|曾称|又称|也称|也叫|俗名|曾用名|旧名|原名|原称|以前叫|过去叫|称为|称作|不(?:叫|称|说|用)|原|原来的|当时的|时任)[：:]?[“"‘]?$/;
/** `原工商局、质监局、食药监局合并为…`: a list that begins so. */
const inOldList = /(?:原|原来的)[^，。；\n]{1,24}[、和]$/;
const inTitle = /《[^《》\n]*$/;

/** A slip is one in a title too. */
function isToldOf(text: string, at: number, settings: Settings): boolean {
	if (!notedOf(settings).some((word) => text.startsWith(word, at))) return false;
	const before = text.slice(Math.max(0, at - 40), at);
	return asWord.test(before) || inOldList.test(before) || inTitle.test(before);
}

export const lexicon: EntryRule = {
	id: 'wording/lexicon',
	level: 'error',
	title: '用词在词表里',
	why: '“网站设置”里的词表记着不能用和要核对的词，例如错别字、旧称和夸大的说法。',
	...inPassages(
		({ text }, { settings, value }) =>
			listedIn(text, listOf(settings), said).filter(
				// What others wrote had the names of its time; what is wrong outright is not published all the same.
				({ at, level }) =>
					level === undefined || (value['origin'] !== 'repost' && !isToldOf(text, at, settings)),
			),
		(reading, { settings }) => whereListed(reading, listOf(settings)),
	),
};
