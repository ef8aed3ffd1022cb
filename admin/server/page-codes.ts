/** The word by which a page stands at the root of the site, made once from its title: `/zhiyuanfuwu/`. */
import { codesOf } from './codes.ts';
import type { EditorContext } from './context.ts';
import { ownAddresses } from '../../src/gate/addresses.ts';
import type { CheckedEntry } from '../../src/gate/reading/content.ts';

/** Old addresses still lead somewhere: `/old/` is taken too. */
function wordsOf({ definition, id, value }: CheckedEntry): string[] {
	const aliases = (value?.['aliases'] ?? []) as string[];
	const old = aliases.map((alias) => alias.replace(/^\/|\/$/g, ''));
	return definition.atRoot ? [id, ...old] : old;
}

/** @returns a word for each title: none that the site itself uses, nor another page */
export function pageCodes({ store }: EditorContext, titles: readonly string[]): string[] {
	const taken = [...ownAddresses, ...store.content().entries.flatMap(wordsOf)];
	return codesOf(titles, taken, true);
}
