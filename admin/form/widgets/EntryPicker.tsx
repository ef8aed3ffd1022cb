/** One or several entries, found by their titles: for relations and for the evidence of an indicator. */
import { List } from 'immutable';
import { useEffect, useRef, useState } from 'react';
import { collections } from '../../../src/collections/index.ts';
import type { ControlProps } from '../../decap/types.ts';
import { findEntries } from '../../server/client/find-entries.ts';
import type { ListRow } from '../../server/protocol.ts';
import { Named } from './Named.tsx';

const names = Object.keys(collections);

/** `any-entry` holds `notices/20260305-0930`, a relation the id alone. */
const valueOf = (row: ListRow, any: boolean) => (any ? `${row.collection}/${row.id}` : row.id);

function kindsOf(field: ControlProps<unknown>['field']): string[] {
	const filters = field.get('filters') as { toJS: () => { values: string[] }[] } | undefined;
	return filters?.toJS().flatMap(({ values }) => values) ?? [];
}

export function EntryPicker(props: ControlProps<string | List<string>>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const several = field.get('multiple') === true;
	const any = field.get('widget') === 'any-entry';
	const from = any ? names : [String(field.get('collection'))];
	const kinds = kindsOf(field);
	const chosen = List.isList(value) ? value.toArray() : value ? [value] : [];
	const [search, setSearch] = useState('');
	const [rows, setRows] = useState<ListRow[]>();
	const asked = useRef(0);
	/** A late answer neither replaces a newer one nor opens the list again after the choice. */
	const look = (words: string) => {
		const mine = (asked.current += 1);
		const show = (found: ListRow[]) => {
			if (mine === asked.current) setRows(found);
		};
		const isMeant = ({ kind = '' }: ListRow) => kinds.length === 0 || kinds.includes(kind);
		findEntries(words, from, isMeant).then(show, () => show([]));
	};
	useEffect(() => {
		if (rows === undefined && search === '') return;
		const timer = setTimeout(() => look(search), 200);
		return () => clearTimeout(timer);
		// What is searched changes with the words alone.
	}, [search]);
	const change = (next: string[]) => onChange(several ? List(next) : (next.at(-1) ?? ''));
	const add = (row: ListRow) => {
		change([...chosen.filter((other) => other !== valueOf(row, any)), valueOf(row, any)]);
		asked.current += 1;
		setSearch('');
		setRows(undefined);
	};
	return (
		<div className={`entry-picker ${classNameWrapper}`}>
			<ul>
				{chosen.map((one) => (
					<li key={one}>
						<Named value={one} collection={any ? undefined : from[0]} />
						<button type="button" onClick={() => change(chosen.filter((other) => other !== one))}>
							移除
						</button>
					</li>
				))}
			</ul>
			<input
				id={forID}
				type="search"
				placeholder="打几个字找文章，例如 门球"
				value={search}
				onFocus={() => {
					if (rows === undefined) look('');
				}}
				onChange={({ target }) => setSearch(target.value)}
			/>
			{rows && (
				<ul className="found">
					{rows.length === 0 && <li>没有找到</li>}
					{rows.map((row) => (
						<li key={`${row.collection}/${row.id}`}>
							<button type="button" onClick={() => add(row)}>
								{row.title}
								<small>{row.publishedAt?.slice(0, 10)}</small>
							</button>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
