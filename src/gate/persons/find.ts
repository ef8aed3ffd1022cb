/** What rules ask of a text: its persons are looked for once, however many rules ask. */
import { once } from '../once.ts';
import type { Find, TextHit } from '../text/find.ts';
import type { Passage, Table, TextReading } from '../text/reading.ts';
import { wholeText } from '../text/signs.ts';
import { anyPaper, papersIn } from './documents.ts';
import { askerFacts } from './facts/asker.ts';
import { facts, type FactName } from './facts/index.ts';
import { visitFacts } from './facts/visit.ts';
import { tablesOfForms } from './forms.ts';
import { toldOf, type Told } from './in-prose.ts';
import { listedIn } from './in-tables.ts';
import { tablesOfLines } from './lines.ts';
import { askerMessage, listMessage, paperMessage, proseMessage, visitMessage } from './say.ts';

const toldIn = toldOf(facts);

const allTold = once((reading: TextReading): { passage: Passage; told: Told<FactName> }[] =>
	reading.passages.flatMap((passage) => toldIn(passage.text).map((told) => ({ passage, told }))),
);

/** Tables, and what stands there as lines or forms instead. */
export const tablesOf = once((reading: TextReading): Table[] => [
	...reading.tables,
	...tablesOfLines(reading),
	...tablesOfForms(reading),
]);

/** Names in a sentence beside one kind of fact: asked about, and refused where both are beyond doubt. */
export const besideNames =
	(fact: FactName): Find =>
	(reading) =>
		allTold(reading)
			.filter(({ told }) => told.fact === fact)
			.map(({ passage, told: { at, name, sure } }): TextHit => ({
				passage,
				at,
				message: proseMessage(name, facts[fact].word, sure),
				person: name,
				...(sure ? {} : { level: 'warning' }),
			}));

const toldOfVisits = toldOf(visitFacts);

/** Whom one visited, each once a passage, with what is told of them besides. */
export const visitedIn = (reading: TextReading): TextHit[] =>
	reading.passages.flatMap((passage) =>
		[...Map.groupBy(toldOfVisits(passage.text), ({ name }) => name)].map(([name, told]) => ({
			passage,
			at: told[0]?.at ?? 0,
			message: visitMessage(
				name,
				[...new Set(told.map(({ fact }) => visitFacts[fact].word))].filter(Boolean),
			),
			person: name,
		})),
	);

const toldOfAskers = toldOf(askerFacts);

/** Who said what in a consultation: only where what was adopted is told. */
export const askersIn = (reading: TextReading): TextHit[] =>
	reading.passages
		.filter((passage) => passage.spotAt(0).path?.[0] === 'adopted')
		.flatMap((passage) =>
			toldOfAskers(passage.text).map(({ name, at }) => ({
				passage,
				at,
				message: askerMessage(name),
				person: name,
			})),
		);

/** Names in one column, and what others may not know of them in the next. */
export const inLists: Find = (reading) =>
	tablesOf(reading)
		.flatMap(listedIn)
		.map(({ passage, names, words, sure }): TextHit => ({
			passage,
			at: 0,
			message: listMessage(names, words, sure),
			person: names,
			...(sure ? {} : { level: 'warning' }),
		}));

export const papers: Find = (reading) =>
	(anyPaper.test(wholeText(reading)) ? reading.passages : []).flatMap((passage) =>
		papersIn(passage).map(({ word, at }): TextHit => ({
			passage,
			at,
			message: paperMessage(word),
		})),
	);
