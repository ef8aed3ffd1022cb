/** Headings that are numbered 一、 （一） 1.: none left out, none twice, each with its own mark. */
import type { TextHit } from '../../../text/find.ts';
import type { Passage, TextReading } from '../../../text/reading.ts';
import { matchesIn } from '../../../text/matches.ts';
import { inTexts } from '../../../text/rule.ts';
import { isOthersText } from '../../../wording/in-passages.ts';
import { numberOf } from '../../../wording/numerals.ts';
import type { EntryRule } from '../rule.ts';

const chinese = '[一二三四五六七八九十]{1,3}';
/** Outer first: a new number of one begins the inner ones anew. */
const forms = [
	{
		start: new RegExp(`^\\s{0,4}(${chinese})、`),
		inner: undefined,
		write: (n: string) => `${n}、`,
	},
	{
		start: new RegExp(`^\\s{0,4}[（(](${chinese})[)）]`),
		inner: new RegExp(`(?<![第款项条至和、])[（(](${chinese})[)）]`, 'g'),
		write: (n: string) => `（${n}）`,
	},
];
const wrongMarks =
	/^\s{0,4}(?:[（(][一二三四五六七八九十\d]{1,3}[)）][、.．，]|第[一二三四五六七八九十]{1,2}、)/;

const isHead = ({ kind }: Passage) => kind === 'heading' || kind === 'paragraph';
const figures = '〇一二三四五六七八九十';
const figureOf = (n: number) => (n === 0 ? '' : figures.charAt(n));

/** 23 → `二十三` */
function nameOf(n: number): string {
	if (n <= 10) return figures.charAt(n);
	return `${n >= 20 ? figureOf(Math.floor(n / 10)) : ''}十${figureOf(n % 10)}`;
}

/** What has been counted at a level; what stands within sentences counts too. */
interface Level {
	seen: Set<number>;
	last: number;
}
const fresh = (): Level => ({ seen: new Set(), last: 0 });

function faultAt(level: Level, n: number, write: (name: string) => string): string | undefined {
	const [now, before] = [write(nameOf(n)), write(nameOf(n - 1))];
	if (n > 1 && n === level.last) return `“${now}”写了两次，请核对序号`;
	if (n > 1 && !level.seen.has(n - 1)) return `“${now}”前面没有“${before}”，请核对序号`;
	return undefined;
}

function orderIn(passages: readonly Passage[]): TextHit[] {
	const levels = forms.map(fresh);
	return passages.filter(isHead).flatMap((passage): TextHit[] => {
		const depth = forms.findIndex(({ start }) => start.test(passage.text));
		const hits: TextHit[] = [];
		const form = forms[depth];
		const level = levels[depth];
		if (form && level) {
			const n = numberOf(form.start.exec(passage.text)?.[1] ?? '');
			if (n === 1) levels[depth] = fresh();
			const message = faultAt(levels[depth] ?? level, n, form.write);
			if (message) hits.push({ passage, at: 0, message });
			levels[depth]?.seen.add(n);
			if (levels[depth]) levels[depth].last = n;
			for (let inner = depth + 1; inner < levels.length; inner += 1) levels[inner] = fresh();
		}
		for (const [index, { inner }] of forms.entries())
			for (const [, name = ''] of inner ? matchesIn(passage.text, inner) : [])
				levels[index]?.seen.add(numberOf(name));
		return hits;
	});
}

function marksIn(passages: readonly Passage[]): TextHit[] {
	return passages.filter(isHead).flatMap((passage): TextHit[] => {
		const [written] = wrongMarks.exec(passage.text) ?? [];
		if (written === undefined) return [];
		const message = `序号“${written.trim()}”的标点不对：（一）后面不加标点，“第一”后面用逗号`;
		return [{ passage, at: 0, message, level: 'advice' }];
	});
}

const find = ({ passages }: TextReading) => [...orderIn(passages), ...marksIn(passages)];

export const numbering: EntryRule = {
	id: 'wording/numbering',
	level: 'warning',
	title: '序号不连贯',
	why: '序号跳了、重了，居民会以为少登了一段；公文的序号依次是一、（一）1.（1）。',
	...inTexts((reading, of) => (isOthersText(of) ? [] : find(reading))),
};
