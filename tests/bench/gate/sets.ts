/** Snippets with what must be found in them, and such as must be left in peace: written for the tests. */
import { bad as personsBad, badTables } from '../../unit/gate/persons/bad.ts';
import {
	bad as personsFourth,
	badTables as tablesFourth,
} from '../../unit/gate/persons/bad-fourth.ts';
import {
	bad as personsFresh,
	badTables as tablesFresh,
} from '../../unit/gate/persons/bad-fresh.ts';
import {
	bad as personsThird,
	badTables as tablesThird,
} from '../../unit/gate/persons/bad-third.ts';
import { good as personsGood, goodTables } from '../../unit/gate/persons/good.ts';
import {
	good as goodFourth,
	goodTables as goodTablesFourth,
} from '../../unit/gate/persons/good-fourth.ts';
import {
	good as goodFresh,
	goodTables as goodTablesFresh,
} from '../../unit/gate/persons/good-fresh.ts';
import {
	good as goodThird,
	goodTables as goodTablesThird,
} from '../../unit/gate/persons/good-third.ts';
import { bad as badFifth, good as goodFifth } from '../../unit/gate/fifth/set.ts';
import { kinds, spellings } from '../../unit/gate/numbers/made.ts';
import { bad as residueBad } from '../../unit/gate/residue/bad.ts';
import { good as residueGood } from '../../unit/gate/residue/good.ts';
import { bad as wordingBad } from '../../unit/gate/wording/bad.ts';
import { good as wordingGood } from '../../unit/gate/wording/good.ts';
import { seeded } from '../../seeded.ts';

export interface Snippet {
	/** What it is counted under. */
	kind: string;
	/** Rules of this class must speak. */
	of: 'privacy' | 'residue' | 'wording';
	text: string;
}

const perSpelling = 10;

/** Every kind of number in every spelling. */
function numbers(): Snippet[] {
	const random = seeded(20261130);
	return Object.entries(kinds).flatMap(([kind, make]) =>
		spellings.flatMap(([, write]) =>
			Array.from({ length: perSpelling }, () => ({
				kind: `号码：${kind}`,
				of: 'privacy' as const,
				text: `登记的${kind === 'bank-card' ? '银行卡号' : '号码'}是 ${write(make(random))} 。`,
			})),
		),
	);
}

const prose = [personsBad, personsFresh, personsThird, personsFourth].flat();
const tables = [badTables, tablesFresh, tablesThird, tablesFourth].flat();

export const bad: readonly Snippet[] = [
	...numbers(),
	...prose.map(([kind, text]) => ({ kind: `人：${kind}`, of: 'privacy' as const, text })),
	...tables.map((text) => ({ kind: '人：表格', of: 'privacy' as const, text })),
	...Object.entries(residueBad).flatMap(([kind, texts]) =>
		texts.map((text) => ({ kind, of: 'residue' as const, text })),
	),
	...wordingBad.map(([kind, text]) => ({ kind: `wording/${kind}`, of: 'wording' as const, text })),
	...badFifth,
];

export const good: readonly Snippet[] = [
	...[personsGood, goodFresh, goodThird, goodFourth]
		.flat()
		.map((text) => ({ kind: '人', of: 'privacy' as const, text })),
	...[goodTables, goodTablesFresh, goodTablesThird, goodTablesFourth]
		.flat()
		.map((text) => ({ kind: '人：表格', of: 'privacy' as const, text })),
	...residueGood.map((text) => ({ kind: '残留', of: 'residue' as const, text })),
	...wordingGood.map((text) => ({ kind: '用词', of: 'wording' as const, text })),
	...goodFifth.map((text) => ({ kind: '五', of: 'privacy' as const, text })),
];
