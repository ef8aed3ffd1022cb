/** What a question means besides its letters: numbers of documents, other names, words that only ask. */
import { compared, runsOf, type Run } from './run.ts';
import { fold } from './characters.ts';

/** Longer questions are cut: no title is as long. */
const longest = 200;
/** Begins the one word under which a document's number stands in the index; a letter nobody types. */
const numberMark = 'ƻ';

/** One way of asking. */
export interface Wanted {
	text: string;
	runs: Run[];
}

/** Names of one thing: 低保, 最低生活保障. */
export type Synonyms = string[][];

const open = '[〔\\[［(（【]';
const close = '[〕\\]］)）】]';
const bracketed = `${open} ?(\\d{4}) ?${close} ?第? ?(\\d{1,4}) ?号`;
const numbers = new RegExp(bracketed, 'gu');
/** Without brackets: `2026 5号`, but not 2026 5号楼. */
const bare = /(?<!\d)((?:19|20)\d{2}) 第? ?(\d{1,4}) ?号(?![楼院线门窗桌库])/gu;

const numberToken = (year: string, number: string) => `${numberMark}${year}n${Number(number)}`;

/**
 * The words under which documents' numbers in a text are found, however their brackets are written.
 * @example numberTokens('清居〔2026〕5号') // ['ƻ2026n5']
 */
export function numberTokens(text: string): string[] {
	const found = fold(text).matchAll(numbers);
	return [...new Set([...found].map(([, year = '', number = '']) => numberToken(year, number)))];
}

function numberRun(text: string, year: string, number: string): Run {
	const pattern = `${open} ?${year} ?${close} ?第? ?0*${Number(number)} ?号`;
	return {
		text,
		units: [...runsOf(`${year} ${number}`)].flatMap(({ units }) => units),
		tokens: [numberToken(year, number)],
		pattern: new RegExp(pattern, 'gu'),
	};
}

/** The question with its documents' numbers as such; undefined when it has none. */
export function byNumber(question: string): Wanted | undefined {
	const found: Run[] = [];
	const take = (text: string, year: string, number: string) => {
		found.push(numberRun(text, year, number));
		return ' ';
	};
	const rest = question.replace(numbers, take).replace(bare, take);
	return found.length > 0 ? { text: question, runs: [...runsOf(rest), ...found] } : undefined;
}

export function cleaned(question: string): string {
	return fold([...question].slice(0, longest).join(''));
}

export const plainly = (text: string): Wanted => ({ text, runs: runsOf(text) });

/** The question with other names in place of one: `低保申请` → `最低生活保障申请`. */
export function otherNames(
	question: string,
	synonyms: Synonyms,
): { name: string; wanted: Wanted }[] {
	const text = compared(question);
	return synonyms
		.flatMap((group) => {
			const known = group
				.filter((name) => text.includes(compared(name)))
				.sort((a, b) => b.length - a.length)[0];
			if (known === undefined) return [];
			return group
				.filter((name) => name !== known && !text.includes(compared(name)))
				.map((name) => ({ name, wanted: plainly(text.replaceAll(compared(known), name)) }));
		})
		.slice(0, 8);
}

const asking =
	/请问|请教|我想知道|我想问|想问一下|帮我|怎么样|怎么办理|怎么办|怎么联系|怎么|怎样|如何|[停开办来交报]?到(?:几点|几号|哪天|什么时候)|哪里|哪儿|哪些|哪个|哪几?[栋幢座]楼?|哪几[天个层户]|(?:哪天|什么时候|几号|几点)(?:开始|结束|截止|到期|开门|关门|开放|上班|下班)?|什么时间|什么地方|打什么电话|要?(?:准备|注意|带)什么|什么|(?:要|得)?[交付花收补领]?多少钱(?:一(?:个月|[度顿份次个月天张位人斤件年辆台]))?|多少|多久|多长时间|多长|多大|多远|几月|星期几|礼拜几|周几|几楼|几层|为什么|为何|是不是|能不能|可不可以|可以不可以|不可以|有没有|要不要|收不收费|要钱吗|收费吗|几个人|(?<=[装办领换修买])一?个|打给?谁|会不会|是否|可以|不能|需要|应该|找谁|归谁管|谁管|谁|联系电话|联系方式|电话号码|电话$|的地方|今年|明年|去年|前年|(?<!小)太[少多暗吵贵慢脏乱远近高低]|不够|吗|呢|吧|啊|呀|[?？]/gu;
/** Left over at the ends once the asking words are gone. */
const loose = /^(?:的|了|在|去|要|能|会|我|我们|你们|是|有)+|(?:的|了|在|去|来|要|能|是|有)+$/gu;

/**
 * A question without its asking words; undefined where there are none or nothing else.
 * @example withoutAsking('低保怎么申请？') // '低保 申请'
 */
export function withoutAsking(question: string): string | undefined {
	const parts = question
		.replace(asking, ' ')
		.split(' ')
		.map((part) => part.replace(loose, ''))
		.filter(Boolean);
	// One character left over (办, 领) says little, and need not stand on the page.
	const telling = parts.filter((part) => [...part].length > 1);
	const rest = (telling.length > 0 ? telling : parts).join(' ');
	return rest === '' || rest === question ? undefined : rest;
}

/** What one does with a thing, said before it. */
const doing =
	/^(?:参加|申请|办理|[坐去看买找办要换装用学做打修领取查问拿借租报])(?=\p{Script=Han}{2,6}$)/u;

/**
 * A thing without what one does with it; undefined where nothing is said so.
 * @example withoutDoing('坐公交') // '公交'
 */
export function withoutDoing(question: string): string | undefined {
	const rest = question.replace(doing, '');
	return rest === question ? undefined : rest;
}

const unbracketed = /^(\p{Script=Han}{2,8}?)(?:字|第)?(\d{1,4})号(?:文件?)?$/u;

/** A document's number without its year: its office and its number stand on the page, apart. 3号楼 and 3号窗口 are none. */
export function officeAndNumber(question: string): string | undefined {
	const [, office, number] = unbracketed.exec(question) ?? [];
	return office === undefined || number === undefined ? undefined : `${office} ${Number(number)}号`;
}
