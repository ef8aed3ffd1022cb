/** Foreign words that nobody explains in Chinese. */
import type { TextHit } from '../../../text/find.ts';
import type { Passage, TextReading } from '../../../text/reading.ts';
import { inTexts } from '../../../text/rule.ts';
import { isOthersText } from '../../../wording/in-passages.ts';
import { isKnownForeign } from '../../../wording/known-foreign.ts';
import type { EntryRule } from '../rule.ts';

/** Words with letters, marks and blanks between: no number, no address, no name of a file. */
const words =
	/(?<![\w@./:#&=%~+$\\-])[A-Za-z][A-Za-z’'-]*(?:[ \t]{1,2}(?:&[ \t])?[A-Za-z][A-Za-z’'-]*)*(?![\w@/:#=%~+\\-]|\.\w)/g;
const han = /\p{Script=Han}/u;
/** What is asked about in one text at most. */
const most = 20;

/** What is typed as it stands: the name of a network, a password. */
const isTyped = (text: string, at: number) =>
	/(?:Wi-?Fi|WiFi|无线网络?|热点|网络|账号|用户名|密码|口令)(?:名称?|的名字)?(?:是|为)?\s?[：:“"]{0,2}\s?$/i.test(
		text.slice(Math.max(0, at - 16), at),
	);

/** `人工智能（AI）`, `AI（人工智能）`, `社区支持农业 CSA`: the Chinese stands there. */
function isExplained(text: string, at: number, end: number): boolean {
	const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 4)];
	if (/\p{Script=Han}\s?[（(“「《]?[（(]$/u.test(text.slice(Math.max(0, at - 3), at))) return true;
	if (/[（(]$/.test(before) && /^\s?[，,；;、）)]/.test(after)) return true;
	return (
		/^\s?[”」]?[（(，,]?\s?(?:\p{Script=Han}|即|意为)/u.test(after) && /^\s?[”」]?[（(]/.test(after)
	);
}

const isPlain = (word: string) => word.length < 2 || isKnownForeign(word);

function wordsIn(passage: Passage, told: Set<string>): TextHit[] {
	const { text, kind } = passage;
	if (!/[A-Za-z]{2}/.test(text) || (!han.test(text) && kind === 'field')) return [];
	return [...text.matchAll(words)].flatMap(({ index: at, 0: written }): TextHit[] => {
		const strange = written.split(/[\s&]+/).filter((word) => !isPlain(word));
		const key = written.toUpperCase();
		if (strange.length === 0 || told.has(key)) return [];
		told.add(key);
		if (isTyped(text, at) || isExplained(text, at, at + written.length)) return [];
		const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
		return [{ passage, at, message: `“${shown}”没有中文，请换成中文，或在后面用括号写明意思` }];
	});
}

function find({ passages }: TextReading): TextHit[] {
	const told = new Set<string>();
	const hits: TextHit[] = [];
	for (const passage of passages) {
		if (hits.length >= most) break;
		hits.push(...wordsIn(passage, told).slice(0, most));
	}
	return hits;
}

export const foreignWord: EntryRule = {
	id: 'wording/foreign-word',
	level: 'warning',
	title: '外文没有中文说明',
	why: '《国家通用语言文字法》要求公共信息用规范汉字，需要用外文的要有中文说明，老人才看得懂。',
	...inTexts((reading, of) => (isOthersText(of) ? [] : find(reading))),
};
