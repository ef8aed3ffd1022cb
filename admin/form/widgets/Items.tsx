/** A list of things of one kind: folded to a line each, opened to fill in, moved up and down. */
import { List, Map } from 'immutable';
import { useState } from 'react';
import type { ControlProps, FieldConfig, Fields } from '../../decap/types.ts';
import { Inner } from './Inner.tsx';
import { columnsOf, PasteRows } from './PasteRows.tsx';

/** A list of one field holds texts or numbers, a list of several holds maps. */
type Item = Map<string, unknown> | string | number;

/** A choice by its name: 不许发布 for `error`. */
function wordOf(field: FieldConfig, value: unknown): unknown {
	const options = field.get('options') as List<Map<string, string>> | undefined;
	return options?.find((option) => option.get('value') === value)?.get('label') ?? value;
}

/** The first words of an item, so that it is known when folded. */
function summaryOf(item: Item, fields: readonly FieldConfig[]): string {
	if (!Map.isMap(item)) return String(item);
	const words = fields
		.filter(
			(field) =>
				!['image', 'file'].includes(String(field.get('widget'))) && field.get('name') !== 'key',
		)
		.map((field) => wordOf(field, item.get(String(field.get('name')))))
		.filter((value) => typeof value === 'string' || typeof value === 'number');
	return words.slice(0, 3).join('　');
}

export function Items(props: ControlProps<List<Item>>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const [opened, setOpened] = useState<number>();
	const items = List.isList(value) ? value.toArray() : [];
	const single = field.get('field') as FieldConfig | undefined;
	const fields = single ? [single] : (field.get('fields') as Fields).toArray();
	const noun = String(field.get('label_singular') ?? field.get('label'));
	const columns = single ? [] : columnsOf(fields);
	const put = (next: readonly Item[]) => onChange(List(next));
	const replace = (index: number, item: Item) => put(items.with(index, item));
	const move = (index: number, to: number) => {
		const rest = items.toSpliced(index, 1);
		put(rest.toSpliced(to, 0, items[index] ?? ''));
		setOpened(undefined);
	};
	const add = () => {
		const fresh = single ? '' : Map<string, unknown>();
		const first = field.get('add_to_top') === true;
		put(first ? [fresh, ...items] : [...items, fresh]);
		setOpened(first ? 0 : items.length);
	};
	return (
		<div className={`items ${classNameWrapper}`} id={forID}>
			<ol>
				{items.map((item, index) => (
					<li key={index}>
						<details
							open={opened === index}
							onToggle={(event) => {
								if (event.currentTarget.open) setOpened(index);
								else if (opened === index) setOpened(undefined);
							}}
						>
							<summary>{summaryOf(item, fields) || `新的一项：${noun}`}</summary>
							{opened === index && (
								<div className="group">
									{fields.map((inner) => {
										const name = String(inner.get('name'));
										return (
											<Inner
												key={name}
												outer={props}
												field={inner}
												value={Map.isMap(item) ? item.get(name) : item}
												onChange={(next) =>
													replace(
														index,
														single
															? (next as Item)
															: (Map.isMap(item) ? item : Map<string, unknown>()).set(name, next),
													)
												}
											/>
										);
									})}
								</div>
							)}
						</details>
						<div className="item-buttons">
							<button type="button" disabled={index === 0} onClick={() => move(index, index - 1)}>
								上移
							</button>
							<button
								type="button"
								disabled={index === items.length - 1}
								onClick={() => move(index, index + 1)}
							>
								下移
							</button>
							<button type="button" onClick={() => put(items.toSpliced(index, 1))}>
								删去
							</button>
						</div>
					</li>
				))}
			</ol>
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
		</div>
	);
}
