/** Text that was read in the wrong encoding: 锟斤拷, 绀惧尯, U+FFFD, characters no font has. */
import { mojibakeIn, questionsIn } from '../../../residue/mojibake.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const mojibake: EntryRule = {
	id: 'residue/mojibake',
	level: 'error',
	title: '有乱码',
	why: '文字编码不对时，字会变成认不得的符号，居民看不到原来的意思。',
	...inTexts((reading) => [...mojibakeIn(reading), ...questionsIn(reading)]),
};
