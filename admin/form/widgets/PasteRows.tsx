/** Fills a list out of a table: rows copied in Excel or WPS are shown as they would stand, then added. */
import { useId, useState } from 'react';
import type { List, Map } from 'immutable';
import type { FieldConfig } from '../../decap/types.ts';
import { rowsIn, type Column, type Read } from '../../record/pasted/sheet-rows.ts';

const kinds: Readonly<Record<string, Column['kind']>> = {
	string: 'text',
	text: 'text',
	number: 'number',
	select: 'choice',
	datetime: 'time',
	boolean: 'flag',
};

type Options = List<Map<string, string>>;

function columnOf(field: FieldConfig): Column[] {
	const kind = kinds[String(field.get('widget'))];
	if (!kind || field.get('multiple') === true) return [];
	const options = (field.get('options') as Options | undefined)?.toArray().map((option) => ({
		value: option.get('value') ?? '',
		label: option.get('label') ?? '',
	}));
	return [
		{
			name: String(field.get('name')),
			label: String(field.get('label')),
			kind: kind === 'time' && field.get('time_format') === false ? 'date' : kind,
			...(options ? { options } : {}),
		},
	];
}

/** The fields of an item that a cell can hold; none where a table would be of no use. */
export function columnsOf(fields: readonly FieldConfig[]): Column[] {
	const columns = fields.flatMap(columnOf);
	return columns.length >= 2 ? columns : [];
}

interface Props {
	columns: readonly Column[];
	noun: string;
	add: (items: Read['items']) => void;
}

type Value = Read['items'][number][string] | undefined;

const nameOf = ({ options = [] }: Column, value: Value) =>
	options.find((option) => option.value === value)?.label ?? String(value ?? '');

/** As many rows are shown before they are added. */
const shown = 5;

function Shown({ items, columns }: { items: Read['items']; columns: readonly Column[] }) {
	const used = columns.filter(({ name }) => items.some((item) => item[name] !== undefined));
	return (
		<div className="pasted" tabIndex={0} role="group" aria-label="粘贴进来的几行">
			<table>
				<thead>
					<tr>
						{used.map(({ name, label }) => (
							<th key={name} scope="col">
								{label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{items.slice(0, shown).map((item, index) => (
						<tr key={index}>
							{used.map((column) => (
								<td key={column.name}>{nameOf(column, item[column.name])}</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{items.length > shown && <p className="hint">……一共 {items.length} 行</p>}
		</div>
	);
}

export function PasteRows({ columns, noun, add }: Props) {
	const [text, setText] = useState<string>();
	const id = useId();
	if (text === undefined)
		return (
			<button type="button" onClick={() => setText('')}>
				从表格粘贴
				<span className="visually-hidden">：{noun}</span>
			</button>
		);
	const { items, left } = rowsIn(text, columns);
	return (
		<div className="paste-rows">
			<label htmlFor={id}>在 Excel 或 WPS 表格里选中几行，复制，粘贴到这里：</label>
			<textarea
				id={id}
				rows={3}
				value={text}
				autoFocus
				placeholder={columns.map(({ label }) => label).join('　')}
				onChange={({ target }) => setText(target.value)}
			/>
			<p className="hint">
				第一行是列名的，按列名对上；没有列名，就按“{columns.map(({ label }) => label).join('、')}
				”的先后。
			</p>
			{items.length > 0 && <Shown items={items} columns={columns} />}
			{left.map((sentence) => (
				<p className="wrong" key={sentence} role="status">
					{sentence}
				</p>
			))}
			<div className="buttons">
				<button type="button" onClick={() => setText(undefined)}>
					不粘贴了
				</button>
				<button
					type="button"
					disabled={items.length === 0}
					onClick={() => {
						add(items);
						setText(undefined);
					}}
				>
					{items.length > 0 ? `加上这 ${items.length} 项` : '加上'}
				</button>
			</div>
		</div>
	);
}
