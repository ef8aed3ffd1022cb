/** A slogan in the phrases it is lettered in: from top to bottom where they are short, else line by line. */

export interface Lettering {
	phrases: readonly {
		text: string;
		/** What parts it from the next: read out, not lettered. */
		mark: string;
	}[];
	vertical: boolean;
}

const opens = '“‘「『《〈（(【';
const closes = '”’」』》〉）)】';
const strong = /[，,；;。：:\s]/u;
const weak = /、/u;
/** Ends a phrase and stays with it. */
const called = /[！!？?]/u;
/** As many fit from top to bottom on a telephone, and as many columns beside each other. */
const tall = 8;
const columns = 5;
const short = /^[\p{Script=Han}！？]+$/u;

/** `甲，“乙，丙”！丁。` at `，；。！` → `甲`+`，`, `“乙，丙”！`, `丁`+`。`: nothing between two quotation marks, nor a sign between figures, parts. */
function partedAt(text: string, parts: RegExp): { text: string; mark: string }[] {
	const phrases: { text: string; mark: string }[] = [];
	const all = [...text];
	let depth = 0;
	let straight = false;
	let now = { text: '', mark: '' };
	const next = () => {
		if (now.text || now.mark) phrases.push(now);
		now = { text: '', mark: '' };
	};
	for (const [place, one] of all.entries()) {
		if (opens.includes(one)) depth += 1;
		if (closes.includes(one)) depth = Math.max(0, depth - 1);
		if (one === '"') straight = !straight;
		const inside = depth > 0 || straight;
		const figures = /\d/.test(all[place - 1] ?? '') && /\d/.test(all[place + 1] ?? '');
		if (!inside && !figures && parts.test(one)) now.mark += one;
		else {
			if (now.mark || (called.test(now.text.at(-1) ?? '') && !called.test(one) && !inside)) next();
			now.text += one;
		}
	}
	next();
	return phrases;
}

const isShort = ({ text }: { text: string }) => [...text].length <= tall && short.test(text);

/** @example letteringOf('敲一敲对门，问一声早饭') // 敲一敲对门 + ，, 问一声早饭: from top to bottom */
export function letteringOf(title: string): Lettering {
	const whole = partedAt(title, strong);
	const [first, second] = whole;
	// 讲文明、讲卫生、改陋习: a row of equals is parted, a row within a couplet is not.
	const phrases =
		first && !second ? partedAt(title, new RegExp(`${strong.source}|${weak.source}`, 'u')) : whole;
	const vertical = phrases.length <= columns && phrases.every(isShort);
	return { phrases: vertical || second === undefined ? phrases : whole, vertical };
}
