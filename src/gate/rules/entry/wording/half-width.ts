/** Marks of English between Chinese, and marks that stand there twice. */
import type { TextHit } from '../../../text/find.ts';
import type { TextReading } from '../../../text/reading.ts';
import { inTexts } from '../../../text/rule.ts';
import { wholeText } from '../../../text/signs.ts';
import { isOthersText } from '../../../wording/in-passages.ts';
import type { EntryRule } from '../rule.ts';

const half =
	/(?<=\p{Script=Han})[,;!?](?=\p{Script=Han}|$)|(?<=\p{Script=Han}):(?=\p{Script=Han})|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)|\((?=\p{Script=Han})|(?<=\p{Script=Han})\)/u;
const twice = /[，、；：]{2}|[，、；：][。！？]|。[，、；：。](?!。)/;

const signs: Readonly<Record<string, string>> = {
	...{ ',': '，', ';': '；', '!': '！', '?': '？', ':': '：', '.': '。', '(': '（', ')': '）' },
};

interface Fault {
	at: number;
	sign: string;
	message: string;
}

function faultsIn(text: string): Fault[] {
	const [one, doubled] = [half.exec(text), twice.exec(text)];
	const faults: Fault[] = [];
	if (one) {
		const sign = one[0];
		const message = `中文之间用了半角的“${sign}”，请换成“${signs[sign] ?? ''}”，别处也照此改`;
		faults.push({ at: one.index, sign, message });
	}
	if (doubled) {
		const sign = doubled[0];
		faults.push({ at: doubled.index, sign, message: `标点“${sign}”连在一起，请删去多余的` });
	}
	return faults;
}

/** Each sign where it stands first: who writes it so, writes it so throughout. */
function find(reading: TextReading): TextHit[] {
	const whole = wholeText(reading);
	if (!/[,;!?:.()]/.test(whole) && !twice.test(whole)) return [];
	const { passages } = reading;
	const told = new Set<string>();
	return passages.flatMap((passage) =>
		faultsIn(passage.text).flatMap(({ at, sign, message }): TextHit[] => {
			if (told.has(sign)) return [];
			told.add(sign);
			return [{ passage, at, message }];
		}),
	);
}

export const halfWidth: EntryRule = {
	id: 'wording/half-width',
	level: 'advice',
	title: '标点不规范',
	why: '中文之间用半角标点、标点连写，排出来忽宽忽窄，朗读时也会停错地方。',
	...inTexts((reading, of) => (isOthersText(of) ? [] : find(reading))),
};
