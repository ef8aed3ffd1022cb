/** Who is helped with money: in a sentence that names them. */
import { besideNames } from '../../../persons/find.ts';
import { inTexts } from '../../../text/rule.ts';
import type { EntryRule } from '../rule.ts';

export const assistance: EntryRule = {
	id: 'privacy/assistance',
	level: 'error',
	title: '写明了谁在领低保救助',
	why: '低保、救助按规定公示的只是必要的几项，过后和别处都不该再指名道姓。',
	...inTexts(besideNames('assistance')),
};
