/** Characters that are not written in Simplified Chinese, and what stands for each. */
import japanese from 'opencc-js/dict/JPShinjitaiCharacters';
import pairs from 'opencc-js/dict/TSCharacters';
import type { Find, TextHit } from '../text/find.ts';
import type { Passage } from '../text/reading.ts';
import { passagesWith, signsOf } from '../text/signs.ts';
import { lazily, marksOf, placesOf, type Marks } from './marked.ts';
import { variants } from './variants.ts';

/** Characters of GB 2312: 乾 and 著 are among them, and mean what they say. */
function simplified(): Set<string> {
	const decoder = new TextDecoder('gb2312');
	const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => row + 0xb0);
	const bytes = rows.flatMap((row) =>
		Array.from({ length: 94 }, (_, cell) => [row, cell + 0xa1]).flat(),
	);
	return new Set(decoder.decode(Uint8Array.from(bytes)));
}

/** In 《通用规范汉字表》（2013）again: in names, or with a meaning of their own. */
const lawful = '昇祕颺劄麽勣濛噁瓏璦';

/** No name has them, and hardly a sentence is without one: a single one is enough. */
const everyday = new Set(
	'請們這個來為與對時說會後開關問題務業產動員單傳實現點線電話車門號樓廣場學習醫藥護險費領導負責檢測應預報辦證書記黨團體區內從還進過間無樣長將發經給見讓總統計設備環節變處種類條當據認識話網絡續維級紅綠歲養歡頭買賣貴賓結選舉議訊錢錄閱讀兩齊歷衛聯繫師駐鄉鎮縣鄰戶糾紛調執顧慮劃擴營優穩態積極壓職稅貨幣貧濟權協參觀眾廳層幫撥擇據擔擁掃淨滅災煙熱牆獎監盡礎禮緊緩編練縮罰聲藝蓋虛裝複訂訓診詢詳誤課貼賽贈趕軍輛輪輸轄適遲遷釋針銀錯鍛鐵閉隊階難靜響項順額顯風飯飲館驚髒鬧鮮麵齡裏裡臺灣',
);

interface Forms {
	marks: Marks;
	/** `區` → `区` */
	instead: ReadonlyMap<string, string>;
}

function formsOf(written: readonly (readonly [string, string])[]): Forms {
	const own = simplified();
	const instead = new Map(
		written.filter(([from, to]) => from !== to && !own.has(from) && !lawful.includes(from)),
	);
	return { marks: marksOf([[instead.keys(), 1]]), instead };
}

/** `丟 丢|並 并` → a pair each; characters in everyday use, rarer ones are not typed. */
const pairsOf = (table: string) =>
	table
		.split('|')
		.map((pair) => pair.split(' ') as [string, string])
		.filter(([from]) => /^[\u4e00-\u9fff]$/.test(from));

export const traditional = lazily(() => formsOf(pairsOf(pairs)));

/** 収 is 收: by way of the old form, as the table has it. */
function japaneseForms(): [string, string][] {
	const { instead } = traditional();
	return pairsOf(japanese).map(([now, old]) => [now, instead.get(old) ?? old]);
}

const ownVariants = () =>
	variants.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]);

/** What is a Traditional character too is called so. */
export const variant = lazily(() => {
	const known = traditional().instead;
	return formsOf([...japaneseForms(), ...ownVariants()].filter(([from]) => !known.has(from)));
});

/** Of a picture of old writing, or a title, one may speak: 《論語》, “福”字. */
const quotes = /《[^《》\n]{1,40}》|“[^“”\n]{1,20}”|‘[^‘’\n]{1,20}’|「[^「」\n]{1,20}」/gu;
const ofWriting =
	/繁体|异体|书法|题写|题字|牌匾|匾额|碑|篆|隶书|甲骨|古籍|说文|日本|日语|日文|字形|汉字演变/;

interface Seen {
	passage: Passage;
	at: number;
	signs: string[];
}

function seenIn(
	passage: Passage,
	{ marks }: Forms,
): { open: Seen | undefined; quoted: Seen | undefined } {
	const { text } = passage;
	const all = placesOf(text, marks);
	if (all.length === 0) return { open: undefined, quoted: undefined };
	const spans = [...text.matchAll(quotes)].map(
		({ 0: one, index }) => [index, index + one.length] as const,
	);
	// Both run from the beginning to the end: the span that may hold a character is never looked for from the start.
	let next = 0;
	const inside = all.map((index) => {
		while ((spans[next]?.[1] ?? Infinity) <= index) next += 1;
		return (spans[next]?.[0] ?? Infinity) <= index;
	});
	const of = (wanted: boolean): Seen | undefined => {
		const those = all.filter((_, place) => inside[place] === wanted);
		const [first] = those;
		if (first === undefined) return undefined;
		return { passage, at: first, signs: [...new Set(those.map((at) => text.charAt(at)))] };
	};
	const exempt = ofWriting.test(text.slice(0, 2_000));
	return { open: exempt ? undefined : of(false), quoted: of(true) };
}

/** Of old variants only these are still in names. */
const inNames = new Set('暎枏汎敍皐臯徳竜斉桜鶴浄');
/** That a text is written so, and no name, takes one everyday character or three others. */
const enough = 3;

export const isEveryday = (sign: string) => everyday.has(sign);
export const isInNoName = (sign: string) => !inNames.has(sign);

const weight = (signs: ReadonlySet<string>, isSure: (sign: string) => boolean) =>
	[...signs].reduce((sum, sign) => sum + (isSure(sign) ? enough : 1), 0);

const told = 6;

function hit({ passage, at, signs }: Seen, { instead }: Forms, word: string): TextHit {
	const pairs = signs.slice(0, told).map((sign) => `${sign}（${instead.get(sign) ?? ''}）`);
	const more = signs.length > told ? '等' : '';
	return { passage, at, message: `有${word}：${pairs.join('、')}${more}，请改用括号里的规范字` };
}

/** @param word `繁体字`: what they are called @param isSureSign one that no name has */
export function findForms(
	forms: () => Forms,
	word: string,
	isSureSign: (sign: string) => boolean,
): Find {
	const signs = signsOf(() => forms().instead.keys());
	return (reading) => {
		const seen = passagesWith(reading, signs).map((passage) => seenIn(passage, forms()));
		const open = seen.flatMap((one) => one.open ?? []);
		const quoted = seen.flatMap((one) => one.quoted ?? []);
		const isSure = weight(new Set(open.flatMap(({ signs }) => signs)), isSureSign) >= enough;
		const named = new Set(quoted.flatMap(({ signs }) => signs)).size;
		return [
			...open.map((one) =>
				isSure
					? hit(one, forms(), word)
					: { ...hit(one, forms(), word), level: 'warning' as const },
			),
			...(named < 5
				? []
				: quoted.map((one) => ({ ...hit(one, forms(), word), level: 'warning' as const }))),
		];
	};
}
