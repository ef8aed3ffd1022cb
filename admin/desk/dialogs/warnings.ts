/** What a person should look at again before publishing; the same rules as the gate's warnings. */
import { altProblem, described } from '../../../src/gate/rules/entry/form/alt.ts';
import { wordMessage, wordsIn, type Word } from '../../../src/gate/rules/entry/wording/lexicon.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { readPictures } from '../../body/picture-markup.ts';
import type { Data } from '../../record/entry.ts';
import { readSettings } from '../../server/client/lists.ts';
import { doubtfulNumbers } from '../../record/covering.ts';
import type { Definition } from '../../record/definitions.ts';
import type { Fault } from '../../saving/faults.ts';
import { textOf } from '../../record/text-of.ts';

export interface Looked {
	/** Must be mended first. */
	faults: Fault[];
	/** May be published so. */
	warnings: string[];
}

function altWarnings({ fields }: Definition, data: Data): string[] {
	const pictures = [
		...described(fields, data),
		...readPictures(textOf(data['body'])).map(({ alt, image }) => ({ alt, picture: image })),
	];
	return pictures.flatMap(({ alt, picture }) => altProblem(alt, picture) ?? []);
}

/** Looks through the words, the pictures and the body as they would be published. */
export async function lookOver(definition: Definition, data: Data): Promise<Looked> {
	const words = (await readSettings('lexicon').catch(() => [])) as unknown as Word[];
	const texts = ['title', 'summary', 'body'].map((key) => [key, textOf(data[key])] as const);
	const found = texts.flatMap(([field, text]) =>
		wordsIn(text, words).map((word) => ({ field, word })),
	);
	const refused = found.filter(({ word }) => word.level === 'error');
	const doubtful = found.filter(({ word }) => word.level !== 'error');
	const { problems, doubts } = readBody(textOf(data['body']));
	return {
		faults: [
			...refused.map(({ field, word }) => ({ field, message: wordMessage(word) })),
			...problems.map(({ message }) => ({ field: 'body', message })),
		],
		warnings: [
			...doubtful.map(({ word }) => wordMessage(word)),
			...altWarnings(definition, data),
			...doubts.map(({ message }) => message),
			...doubtfulNumbers(definition.fields, data),
		],
	};
}
