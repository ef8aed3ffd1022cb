/** Files of the body: dropped on it, pasted into it, come along with words from Word. */
import { useEffect, useRef } from 'react';
import { mediaUseOf } from '../../../src/collections/media.ts';
import {
	blockAt,
	insertPart,
	placeOfCaret,
	replaceWords,
	type Part,
	type Place,
} from '../../body/editing/insert-part.ts';
import { editorIn, type BoxEditor, type BoxNode } from '../../body/editor.ts';
import { picturesPasted } from '../../paste/install.ts';
import { placeholder } from '../../paste/placeholder.ts';
import type { BroughtPicture } from '../../paste/sheet.ts';
import { altOf, describing, labelOf } from '../../pictures/names.ts';
import type { Kept } from '../../pictures/incoming.ts';
import type { Point } from '../../pictures/zones.ts';
import { announce } from '../../saving/announcement.ts';
import { IncomingList } from './IncomingList.tsx';
import { useFiles } from './use-files.ts';

/** The part of the body that shows a file, as its form holds it. */
function partOf({ reference, file: { name } }: Kept, together: readonly string[]): Part {
	if (mediaUseOf(reference) === 'picture')
		return { id: 'image', data: { image: reference, alt: altOf(name, together) } };
	if (/\.mp4$/i.test(reference))
		return { id: 'video', data: { src: reference, title: labelOf(name) } };
	return { id: 'attachment', data: { file: reference, label: labelOf(name) } };
}

interface Waiting {
	/** What stands where it goes. */
	words: string;
	/** Blocks that stood there before it was pasted. */
	known: ReadonlySet<BoxNode>;
	alt: string;
}

const waitingFor = ({ name }: BroughtPicture, known: Waiting['known']): Waiting => ({
	words: placeholder(name),
	known,
	alt: describing(name),
});

export function BodyFiles() {
	const row = useRef<HTMLElement>(null);
	/** The files of one drop stand one below another. */
	const last = useRef<{ together: readonly string[]; place: Place }>(undefined);
	/** Pictures that came along with words. */
	const waiting = useRef(new WeakMap<File, Waiting>());
	const find = (): { root: HTMLElement; editor: BoxEditor } | undefined => {
		const root = row.current?.querySelector<HTMLElement>('.body-control');
		const editor = root ? editorIn(root) : undefined;
		return root && editor ? { root, editor } : undefined;
	};
	const onKept = (kept: Kept, together: readonly string[], at: Point | undefined) => {
		const now = find();
		if (!now) {
			announce(`“${kept.file.name}”没有放进正文：请先回到平常的正文框，再放一次`);
			return;
		}
		const { root, editor } = now;
		const part = partOf(kept, together);
		const awaited = waiting.current.get(kept.file);
		if (awaited) {
			const { words, known, alt } = awaited;
			replaceWords(root, editor, { ...part, data: { ...part.data, alt } }, words, known);
			return;
		}
		const follows = last.current?.together === together ? last.current : undefined;
		const first = () => (at ? blockAt(editor, at.y) : placeOfCaret(editor));
		const place = insertPart(root, editor, part, follows ? follows.place : first());
		last.current = { together, place };
	};
	const files = useFiles({ element: row, onKept });
	const take = useRef(files.take);
	take.current = files.take;
	useEffect(() => {
		const place = row.current;
		let known: Waiting['known'] = new Set();
		// The cleaned words come as an event of their own, after.
		const before = ({ isTrusted }: Event) => {
			if (isTrusted) known = new Set(find()?.editor.children);
		};
		const pasted = (event: Event) => {
			const pictures = (event as CustomEvent<BroughtPicture[]>).detail;
			const made = pictures.map((picture) => {
				const file = picture.data(picture.name);
				waiting.current.set(file, waitingFor(picture, known));
				return file;
			});
			take.current(made);
		};
		place?.addEventListener('paste', before, true);
		place?.addEventListener(picturesPasted, pasted);
		return () => {
			place?.removeEventListener('paste', before, true);
			place?.removeEventListener(picturesPasted, pasted);
		};
	}, []);
	return (
		<div
			className="body-files"
			ref={(element) => {
				row.current = element?.closest<HTMLElement>('.row') ?? row.current;
			}}
		>
			<IncomingList {...files} />
		</div>
	);
}
