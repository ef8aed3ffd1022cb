/** Nothing that stops a save speaks of files: no key, no path, no word of a program. */
import { describe, expect, test } from 'vitest';
import { complaintFaults } from '../../../../admin/saving/faults.ts';
import { checkEntry } from '../../../../src/collections/check.ts';
import { definitions, type DefinitionName } from '../../../../src/collections/index.ts';
import { readContent } from '../../../../src/gate/reading/content.ts';
import { contentFolder } from '../../../content.ts';
import { cases } from '../../gate/bad-input.ts';
import { hostile } from '../../gate/hostile.ts';
import { spoilt } from '../../gate/spoilt.ts';

const all = [...cases, ...hostile, ...spoilt].map(([name, files]) => ({ name, files }));
const saidOf = (name: DefinitionName, data: object) =>
	complaintFaults(checkEntry(name, data)).map(({ message }) => message);
/** What somebody wrote is quoted as it stands; an example of an address is one. */
const ownWords = (text: string) => text.replace(/“[^”]*”|https?:\/\/\S*|例如 \/\S*|PDF|CSV/g, '');

describe('what the form says of whatever may stand in it', () => {
	test.each(all)('$name', ({ files }) => {
		for (const { collection, data } of readContent(contentFolder(files)).entries)
			if (typeof data === 'object' && data !== null)
				for (const message of saidOf(collection as DefinitionName, data)) {
					expect(message).toMatch(/\p{Script=Han}{2}/u);
					expect(ownWords(message), message).not.toMatch(/[a-z]{2,}|\.\.\//i);
				}
	});
});

test.each(Object.keys(definitions) as DefinitionName[])(
	'an empty %s, and one with every kind of nonsense',
	(name) => {
		const { fields } = definitions[name];
		const nonsense = Object.fromEntries(Object.keys(fields).map((key) => [key, { nonsense: 1 }]));
		for (const data of [{}, nonsense, { ...nonsense, bogus: 1 }])
			for (const message of saidOf(name, data))
				expect(ownWords(message), message).not.toMatch(/[a-z]{2,}|\.\.\//i);
	},
);
