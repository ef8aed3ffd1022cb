/** The fifth set: written without a look at the rules, in three parts, each before the rules were mended for it. */
import { good as goodMore } from './good-more.ts';
import { good as goodPersons } from './good-persons.ts';
import { good as goodTexts } from './good-texts.ts';
import { numbers } from './numbers.ts';
import { persons } from './persons.ts';
import { residue } from './residue.ts';
import { wording } from './wording.ts';

export interface Bad {
	kind: string;
	/** Rules of this class must speak. */
	of: 'privacy' | 'residue' | 'wording';
	text: string;
}

const listed = (of: Bad['of'], texts: readonly (readonly [kind: string, text: string])[]): Bad[] =>
	texts.map(([kind, text]) => ({ kind: `五：${kind}`, of, text }));

export const bad: readonly Bad[] = [
	...listed('privacy', numbers),
	...listed('privacy', persons),
	...listed('residue', residue),
	...listed('wording', wording),
];

export const good: readonly string[] = [...goodPersons, ...goodTexts, ...goodMore];
