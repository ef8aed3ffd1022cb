/** Keys of the whole box, forms and buttons included. */
import { useEffect, type RefObject } from 'react';

/** `Ctrl+F` → its meaning; on a Mac it is `⌘F`. */
export type Keys = Record<string, () => void>;

const nameOf = ({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent) =>
	[
		...(ctrlKey || metaKey ? ['Ctrl'] : []),
		...(altKey ? ['Alt'] : []),
		...(shiftKey ? ['Shift'] : []),
		key.length === 1 ? key.toUpperCase() : key,
	].join('+');

/** From now on these keys work wherever the hand is in the box around `inside`. */
export function useKeys(inside: RefObject<HTMLElement | null>, keys: Keys): void {
	useEffect(() => {
		const box = inside.current?.closest<HTMLElement>('.body-control');
		const press = (event: KeyboardEvent) => {
			const meaning = event.isComposing ? undefined : keys[nameOf(event)];
			if (!meaning) return;
			event.preventDefault();
			event.stopPropagation();
			meaning();
		};
		box?.addEventListener('keydown', press, true);
		return () => box?.removeEventListener('keydown', press, true);
	}, [inside, keys]);
}
