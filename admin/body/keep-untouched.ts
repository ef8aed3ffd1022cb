/**
 * The editing box writes the whole body anew (`-` becomes `*`, tables are padded, alignments go) when
 * one letter changes. Here every block that was not changed gets its own text back, byte for byte.
 */
import { blocksOf, type Block, type Blocks } from './blocks.ts';
import { inMannerOf } from './manner.ts';
import { pairing } from './pairing.ts';

const keys = ({ blocks }: Blocks) => blocks.map(({ key }) => key);

/** The unpaired original between the same neighbours: what a changed block replaces. */
function replaced(place: number, pairs: Map<number, number>, original: Blocks): Block | undefined {
	const before = place === 0 ? -1 : pairs.get(place - 1);
	if (before === undefined) return undefined;
	const candidate = before + 1;
	return [...pairs.values()].includes(candidate) ? undefined : original.blocks[candidate];
}

/** The space before a block: as it was where the block before it is the one it had. */
function gapBefore(place: number, pairs: Map<number, number>, original: Blocks, edited: Blocks) {
	const own = edited.blocks[place]?.gap ?? '';
	if (place === 0) return original.blocks[0]?.gap ?? own;
	const from = pairs.get(place);
	if (from !== undefined && pairs.get(place - 1) === from - 1)
		return original.blocks[from]?.gap ?? own;
	return own;
}

function assembled(original: Blocks, edited: Blocks, pairs: Map<number, number>, manner: boolean) {
	const written = edited.blocks.map((block, place) => {
		const from = original.blocks[pairs.get(place) ?? -1];
		const old = from ?? (manner ? replaced(place, pairs, original) : undefined);
		const source = from ? from.source : old ? inMannerOf(old, block) : block.source;
		return gapBefore(place, pairs, original, edited) + source;
	});
	return written.join('') + original.end;
}

/** What the pieces must be read as when they stand together. */
function meant(original: Blocks, edited: Blocks, pairs: Map<number, number>): string {
	const expected = edited.blocks.map(
		({ key }, place) => original.blocks[pairs.get(place) ?? -1]?.key ?? key,
	);
	return JSON.stringify(expected);
}

/** Reads the opened body once; the returned function runs at every change. */
export function keeperOf(original: string, rewritten: string = original) {
	const old = blocksOf(original);
	const anew = rewritten === original ? old : blocksOf(rewritten);
	// What the box made of each block is another name for it, if it left their number alone.
	const names = anew.blocks.length === old.blocks.length ? keys(anew) : keys(old);
	return (edited: string): string => {
		if (edited === original || edited === rewritten) return original;
		const now = blocksOf(edited);
		const pairs = pairing(names, keys(now));
		const expected = meant(old, now, pairs);
		const readsAsMeant = (text: string) => JSON.stringify(keys(blocksOf(text))) === expected;
		// Old and new text side by side could be read otherwise than each alone; then less is kept.
		const kept = [true, false].map((manner) => assembled(old, now, pairs, manner));
		return kept.find(readsAsMeant) ?? edited;
	};
}

/**
 * `('- 甲\n- 乙\n\n段', '* 甲\n* 乙\n\n段落')` → `'- 甲\n- 乙\n\n段落'`. `rewritten` is what the box makes of
 * `original` without any change, where that is known.
 */
export function keepUntouched(original: string, edited: string, rewritten?: string): string {
	return keeperOf(original, rewritten)(edited);
}
