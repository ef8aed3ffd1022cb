/** A list of things of one kind: folded to a line each, opened to fill in, put in another order. */
import { List, Map } from 'immutable';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { ControlProps, FieldConfig, Fields } from '../../decap/types.ts';
import { FilesIn } from './FilesIn.tsx';
import { fileFieldsOf, type Item } from './item.ts';
import { ItemRow } from './ItemRow.tsx';
import { columnsOf, PasteRows } from './PasteRows.tsx';
import { useOrder } from './use-order.ts';

export function Items(props: ControlProps<List<Item>>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const element = useRef<HTMLDivElement>(null);
	const [opened, setOpened] = useState<number>();
	const items = List.isList(value) ? value.toArray() : [];
	/** Files come while nothing is drawn between them. */
	const latest = useRef(items);
	latest.current = items;
	const single = field.get('field') as FieldConfig | undefined;
	const fields = single ? [single] : (field.get('fields') as Fields).toArray();
	const files = single ? undefined : fileFieldsOf(fields);
	const noun = String(field.get('label_singular') ?? field.get('label'));
	const columns = single ? [] : columnsOf(fields);
	const put = (next: Item[]) => {
		latest.current = next;
		onChange(List(next));
	};
	const order = useOrder(items.length, (index, to) => {
		const rest = items.toSpliced(index, 1);
		put(rest.toSpliced(to, 0, items[index] ?? ''));
		setOpened(undefined);
	});
	const write = useWriting(order.list, setOpened);
	const add = () => {
		const fresh = single ? '' : Map<string, unknown>();
		const first = field.get('add_to_top') === true;
		put(first ? [fresh, ...items] : [...items, fresh]);
		setOpened(first ? 0 : items.length);
	};
	return (
		<div className={`items ${classNameWrapper}`} id={files ? undefined : forID} ref={element}>
			<ol ref={order.list}>
				{items.map((item, index) => (
					<ItemRow
						key={index}
						outer={props}
						item={item}
						index={index}
						count={items.length}
						noun={noun}
						fields={fields}
						single={single !== undefined}
						files={files}
						order={order}
						open={opened === index}
						setOpen={(open) => {
							if (open) setOpened(index);
							else if (opened === index) setOpened(undefined);
						}}
						replace={(next) => put(items.with(index, next))}
						remove={() => put(items.toSpliced(index, 1))}
						goOn={() => write(index + 1)}
					/>
				))}
			</ol>
			<p className="visually-hidden" role="status">
				{order.said}
			</p>
			{files ? (
				<FilesIn
					element={element}
					id={forID}
					noun={noun}
					fields={files}
					add={(fresh, alone) => {
						if (alone) setOpened(latest.current.length);
						put([...latest.current, ...fresh]);
					}}
				/>
			) : (
				<div className="buttons">
					<button type="button" onClick={add}>
						加一项：{noun}
					</button>
					{columns.length > 0 && (
						<PasteRows
							columns={columns}
							noun={noun}
							add={(rows) => put([...items, ...rows.map((row) => Map<string, unknown>(row))])}
						/>
					)}
				</div>
			)}
		</div>
	);
}

/** Opens an item with the cursor in its first words, so that twenty photos are described one after another. */
function useWriting(list: RefObject<HTMLOListElement | null>, open: (index: number) => void) {
	const [place, setPlace] = useState<number>();
	useEffect(() => {
		if (place === undefined) return;
		list.current?.children[place]?.querySelector<HTMLElement>('input[type="text"]')?.focus();
		setPlace(undefined);
	}, [place]);
	return (index: number) => {
		open(index);
		setPlace(index);
	};
}
