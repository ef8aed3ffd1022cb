/** Below a list of photos or attachments: many at once from the computer, from what is there, dropped, pasted. */
import type { RefObject } from 'react';
import { Map } from 'immutable';
import { altOf, labelOf } from '../../pictures/names.ts';
import { Chooser } from '../files/Chooser.tsx';
import { IncomingList } from '../files/IncomingList.tsx';
import { useFiles } from '../files/use-files.ts';
import { nameOf, type FileFields, type Item } from './item.ts';
import { onlyOf, useOf } from './Upload.tsx';

interface Props {
	/** Of the whole list, on which files may be dropped. */
	element: RefObject<HTMLElement | null>;
	id: string;
	noun: string;
	fields: FileFields;
	/** @param alone one was chosen, whose words are written next */
	add: (items: Item[], alone: boolean) => void;
}

export function FilesIn({ element, id, noun, fields, add }: Props) {
	const { file, words } = fields;
	const is = useOf(file);
	const itemOf = (reference: string, name: string, together: readonly string[]): Item => {
		const said = is === 'picture' ? altOf(name, together) : labelOf(name);
		const item = Map<string, unknown>([[nameOf(file), reference]]);
		return words && said ? item.set(nameOf(words), said) : item;
	};
	const files = useFiles({
		element,
		is,
		only: onlyOf(file),
		open: true,
		onKept: ({ reference, file: { name } }, together) =>
			add([itemOf(reference, name, together)], together.length === 1),
	});
	return (
		<div className="files-in">
			<IncomingList {...files} />
			<div className="buttons">
				<Chooser
					id={id}
					is={is}
					only={onlyOf(file)}
					several
					words={`选${noun}（可以一次选很多）`}
					take={files.take}
					pick={(picked) =>
						add(
							picked.map(({ reference, name }) => itemOf(reference, name, [])),
							picked.length === 1,
						)
					}
				/>
			</div>
			<p className="hint drop-here">
				{is === 'picture'
					? '也可以把照片拖到这里；复制了截图，按 Ctrl+V 贴上'
					: '也可以把文件拖到这里'}
			</p>
		</div>
	);
}
