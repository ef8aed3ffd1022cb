/** One item of a list: a line when folded, with what its file looks like; opened to fill in; moved; taken away. */
import { Map } from 'immutable';
import type { KeyboardEvent } from 'react';
import { holds, type When } from '../../../src/collections/form.ts';
import type { FieldConfig } from '../../decap/types.ts';
import { pictureAddress } from '../../library/draft-files.ts';
import { Thumb } from '../../library/Grid.tsx';
import { Inner } from './Inner.tsx';
import { Named } from './Named.tsx';
import { entryIn, fileIn, nameOf, summaryOf, type FileFields, type Item } from './item.ts';
import type { Order } from './use-order.ts';

interface Props {
	/** What the list was given. */
	outer: object;
	item: Item;
	index: number;
	count: number;
	noun: string;
	fields: readonly FieldConfig[];
	/** A list of one field holds no maps. */
	single: boolean;
	files: FileFields | undefined;
	order: Order;
	open: boolean;
	setOpen: (open: boolean) => void;
	replace: (item: Item) => void;
	remove: () => void;
	/** To the next one's words. */
	goOn: () => void;
}

/** `照片说明（给看不见的人）` → `照片说明` */
const wordsNamed = ({ words }: FileFields) =>
	words ? String(words.get('label')).replace(/（.*$/, '') : '名称';

function Summary({ item, fields, files, noun }: Pick<Props, 'item' | 'fields' | 'files' | 'noun'>) {
	const words = summaryOf(item, fields);
	const file = files && fileIn(item, files);
	const entry = entryIn(item, fields);
	if (entry)
		return (
			<summary>
				<Named key={entry} value={entry} collection={undefined} />
				{words && <small>{words}</small>}
			</summary>
		);
	if (!files || !file) return <summary>{words || `新的一项：${noun}`}</summary>;
	return (
		<summary className="with-file">
			<Thumb path={file} address={pictureAddress(file)} />
			<span className="words">
				{words || <span className="missing">还没有写{wordsNamed(files)}</span>}
				<small>{file.split('/').at(-1)}</small>
			</span>
		</summary>
	);
}

/** Codes are made when the list is saved (`admin/saving/codes.ts`); some fields only another one makes asked for. */
function isAsked(field: FieldConfig, values: Map<string, unknown>): boolean {
	const name = nameOf(field);
	if (name === 'key') return false;
	const when = field.get('shownWhen') as Map<string, unknown> | undefined;
	if (!when || values.get(name) !== undefined) return true;
	return holds(when.toJS() as unknown as When, values.toObject());
}

export function ItemRow(props: Props) {
	const { outer, item, index, count, noun, fields, single, files, order } = props;
	const { open, setOpen, replace, remove, goOn } = props;
	const map = Map.isMap(item) ? item : Map<string, unknown>();
	const { drag } = order;
	const last = index === count - 1;
	/** Enter writes no line in a field of one line. */
	const pressed = ({ key, target, nativeEvent }: KeyboardEvent) => {
		const line = target instanceof HTMLInputElement && target.type === 'text';
		if (key === 'Enter' && line && files && !last && !nativeEvent.isComposing) goOn();
	};
	return (
		<li
			data-dragged={drag?.from === index || undefined}
			data-over={
				drag && drag.to === index && drag.from !== index
					? drag.to > drag.from
						? 'below'
						: 'above'
					: undefined
			}
		>
			{count > 1 && (
				<button
					type="button"
					className="handle"
					data-by="handle"
					aria-label={`第 ${index + 1} 项：拖动换次序，或按上下键`}
					{...order.handle(index)}
				/>
			)}
			<details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
				<Summary {...props} noun={noun} />
				{open && (
					<div className="group" onKeyDown={pressed}>
						{fields
							.filter((inner) => isAsked(inner, map))
							.map((inner) => {
								const name = nameOf(inner);
								return (
									<Inner
										key={name}
										outer={outer}
										field={inner}
										value={Map.isMap(item) ? item.get(name) : item}
										onChange={(next) => replace(single ? (next as Item) : map.set(name, next))}
									/>
								);
							})}
						{files && !last && (
							<p className="inner buttons">
								<button type="button" onClick={goOn}>
									写下一个
								</button>
								<small>在说明里按回车也可以</small>
							</p>
						)}
					</div>
				)}
			</details>
			<div className="item-buttons">
				<button
					type="button"
					data-by="up"
					disabled={index === 0}
					onClick={() => order.go(index, index - 1, 'up')}
				>
					上移
				</button>
				<button
					type="button"
					data-by="down"
					disabled={last}
					onClick={() => order.go(index, index + 1, 'down')}
				>
					下移
				</button>
				<button type="button" onClick={remove}>
					删去
				</button>
			</div>
		</li>
	);
}
