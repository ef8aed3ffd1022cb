/** The order of a list: by dragging a handle with mouse or finger, by the arrow keys on it, by words. */
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

interface Drag {
	from: number;
	to: number;
}

/** Nearer to the edge of the screen than this it scrolls. Pixels. */
const edge = 70;
const step = 14;

/** Where a row would come to lie whose middle is at `y`. */
function placeAt(list: HTMLElement, y: number): number {
	const rows = [...list.children].map((row) => row.getBoundingClientRect());
	const place = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
	return place < 0 ? rows.length - 1 : place;
}

function scrollAt(y: number): void {
	if (y < edge) scrollBy(0, -step);
	if (y > innerHeight - edge) scrollBy(0, step);
}

export interface Order {
	/** Of the list itself. */
	list: React.RefObject<HTMLOListElement | null>;
	drag: Drag | undefined;
	/** For the handle of an item. */
	handle: (index: number) => object;
	/** Moves an item; the hand goes with it. @param by what was pressed, to be pressed again */
	go: (index: number, to: number, by: string) => void;
	/** What was moved where, for who hears it. */
	said: string;
}

export function useOrder(count: number, move: (from: number, to: number) => void): Order {
	const list = useRef<HTMLOListElement>(null);
	const [drag, setDrag] = useState<Drag>();
	const [said, setSaid] = useState('');
	/** Where the hand is to be once it is drawn. */
	const [hand, setHand] = useState<{ place: number; by: string }>();
	useEffect(() => {
		if (!hand) return;
		const row = list.current?.children[hand.place];
		const wanted = row?.querySelector<HTMLButtonElement>(`[data-by="${hand.by}"]`);
		// At the end of the list 下移 is no more: the handle is.
		const other = row?.querySelector<HTMLButtonElement>('[data-by="handle"]');
		(wanted?.disabled ? other : wanted)?.focus();
		setHand(undefined);
	}, [hand]);
	const go = (index: number, to: number, by: string) => {
		if (to < 0 || to >= count || to === index) return;
		move(index, to);
		setSaid(`第 ${index + 1} 项移到了第 ${to + 1} 位，一共 ${count} 项`);
		setHand({ place: to, by });
	};
	const handle = (index: number) => ({
		onPointerDown: (event: PointerEvent<HTMLElement>) => {
			if (event.button !== 0) return;
			event.currentTarget.setPointerCapture(event.pointerId);
			setDrag({ from: index, to: index });
		},
		onPointerMove: ({ clientY }: PointerEvent) => {
			if (!drag || !list.current) return;
			scrollAt(clientY);
			setDrag({ from: drag.from, to: placeAt(list.current, clientY) });
		},
		onPointerUp: () => {
			if (drag) go(drag.from, drag.to, 'handle');
			setDrag(undefined);
		},
		onPointerCancel: () => setDrag(undefined),
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key === 'Escape') setDrag(undefined);
			const to = { ArrowUp: index - 1, ArrowDown: index + 1 }[event.key];
			if (to === undefined) return;
			event.preventDefault();
			go(index, to, 'handle');
		},
	});
	return { list, drag, handle, go, said };
}
