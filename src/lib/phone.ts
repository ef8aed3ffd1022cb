/**
 * Telephone numbers: as addresses, and where they stand in a text. Forms after the numbering plan of the Ministry of
 * Industry and Information Technology (《电信网编号计划》, 2017): landlines with their area code, mobiles, 400 and 800, and
 * the short ones (110, 12345, 95598), which are numbers of something else unless the words beside them say so.
 */

const gap = String.raw`[ \u00A0–—-]?`;
const area = String.raw`[(（]?0(?:10|2\d|[3-9]\d\d)[)）]?`;
const landline = String.raw`${area}${gap}\d{3,4}${gap}\d{4}`;
const mobile = String.raw`1[3-9]\d${gap}\d{4}${gap}\d{4}`;
const free = String.raw`[48]00${gap}\d{3,4}${gap}\d{3,4}`;
const extension = String.raw`(?: ?转 ?\d{1,6})?`;
const short = String.raw`1(?:10|19|20|22)|12\d{3}|9[56]\d{3,4}`;
const number = new RegExp(`((?:${landline}|${mobile}|${free})${extension})|(${short})`, 'g');

/** Of a number that is written together with what comes before it, the rest would be another number. */
const goesOn = /[\d.〔[/#-]$/;
const goneOn = /^(?:\d|[.:：/–—~～-]\d)/;

const called = /(?:拨|打|电话|热线|报警|火警|急救|求助)[^。；！？\n]{0,8}$/;
const answers = /^ ?(?:报警|火警|急救|求助|热线|电话|政务|便民|市民|供电|供水|燃气|服务)/;
/** A number of something. */
const counted =
	/^ ?[元块万亿人名户位个件次条号栋幢室楼层级岁年月日天时分秒米里斤千克吨亩平度台辆张本份页%％℃]/;

const isShortCall = (before: string, after: string) =>
	!counted.test(after) && (called.test(before) || answers.test(after));

const digitsOf = (text: string) => text.replace(/\D/g, '').length;
const isWhole = (text: string) => {
	const [main = ''] = text.split('转');
	const digits = digitsOf(main);
	if (/^[48]00/.test(main)) return digits === 10;
	return digits >= 10 && digits <= 12;
};

/** A piece of a text: words, or a number that can be called. */
export interface Piece {
	text: string;
	address?: string;
}

/** `0571-0000 0001` → `tel:0571-00000001`; an extension is dialled after a pause: `…转 801` → `…,801` */
export const telAddress = (phone: string) =>
	`tel:${phone
		.replace(/\s*转\s*/, ',')
		.replace(/[–—]/g, '-')
		.replace(/[\s()（）]/g, '')}`;

/** The text in pieces, each telephone number in one of its own; joined they are the text. Linear in its length. */
export function withCalls(text: string): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of text.matchAll(number)) {
		const [all, long, code] = match;
		const end = match.index + all.length;
		const before = text.slice(Math.max(0, match.index - 12), match.index);
		const after = text.slice(end, end + 12);
		if (goesOn.test(before) || goneOn.test(after)) continue;
		if (long === undefined ? !isShortCall(before, after) : !isWhole(long)) continue;
		if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
		pieces.push({ text: all, address: telAddress(code ?? all) });
		from = end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}
