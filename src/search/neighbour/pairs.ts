/** Pairs of characters: how much two short texts have in common without knowing where words begin. */

/** `残疾证` → 残疾, 疾证; words and numbers whole. */
export function pairsOf(text: string): string[] {
	const runs = text.match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
	return [
		...new Set(
			runs.flatMap((run) => {
				const characters = [...run];
				if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
				return characters.slice(1).map((next, place) => `${characters[place] ?? ''}${next}`);
			}),
		),
	];
}

/** How alike two texts are, 0 to 1: twice the pairs they share among all they have. */
export function likeness(one: string, other: string): number {
	const [left, right] = [pairsOf(one), pairsOf(other)];
	const shared = left.filter((pair) => right.includes(pair)).length;
	return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** 残疾证 is how one says 残疾人证 for short: its characters in their order, beginning alike, half of them at least. */
export function isShortFor(short: string, long: string): boolean {
	const [all, wanted] = [[...long], [...short]];
	if (wanted.length < 3 || wanted.length * 2 < all.length || all[0] !== wanted[0]) return false;
	let at = 0;
	for (const character of all) if (character === wanted[at]) at += 1;
	return at === wanted.length && wanted.length < all.length;
}

/** 高岭津贴 for 高龄津贴: as long, and all the same but one. */
export function isMisspelt(one: string, other: string): boolean {
	const [left, right] = [[...one], [...other]];
	if (left.length !== right.length) return false;
	return left.filter((character, place) => character !== right[place]).length === 1;
}
