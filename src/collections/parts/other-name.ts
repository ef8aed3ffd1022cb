/** 其他: what a list of choices does not have is called by its own name, written in a field beside it. */
import type { Problem } from '../collection.ts';
import type { Field, Words } from '../field.ts';
import { optional, text } from '../fields.ts';
import { when } from '../form.ts';

type Data = Readonly<Record<string, unknown>>;
type Choice = Pick<Field, 'label' | 'named'> & { options?: Readonly<Record<string, string>> };

const other = 'other';

/** @param choice the key of the choice of which it is the name */
export function otherName(choice: string, words: Omit<Words, 'shownWhen' | 'neededWhen'>) {
	const whenOther = when(choice, other);
	return optional(text({ ...words, shownWhen: whenOther, neededWhen: whenOther, min: 2, max: 20 }));
}

/** What is written where the list has no word for it; undefined where it has one, or nothing is written. */
export function ownName({ named }: Pick<Choice, 'named'>, value: unknown, data: object) {
	const name = value === other && named ? (data as Data)[named] : undefined;
	return typeof name === 'string' && name !== '' ? name : undefined;
}

/** The word that residents read: of 其他 what it is called instead; '' where nothing is chosen. */
export function chosenWord(choice: Choice, value: string | undefined, data: object): string {
	return ownName(choice, value, data) ?? choice.options?.[value ?? ''] ?? '';
}

/** 其他 alone tells nobody anything. */
export function unnamedOther(choice: Choice, key: string, entry: object, name: Field): Problem[] {
	const { label, named = '' } = choice;
	if ((entry as Data)[key] !== other || (entry as Data)[named] !== undefined) return [];
	const example = /例如：(.+)$/.exec(name.hint ?? '')?.[1] ?? '';
	return [
		{
			key: named,
			message: `“${label}”选了“其他”，却缺少“${name.label}”，请写 ${named}: 例如 ${example}`,
		},
	];
}
