/** An entry that a form names, by its title. */
import { useEffect, useState } from 'react';
import { listPage } from '../../server/client/lists.ts';

/** The title of an entry, by its id; the id until it is known. */
export function Named({ value, collection }: { value: string; collection: string | undefined }) {
	const [title, setTitle] = useState(value);
	const [from, id] = collection === undefined ? value.split('/') : [collection, value];
	useEffect(() => {
		let shown = true;
		void listPage({ collection: from ?? '', search: id ?? '', size: 5 }).then(
			({ rows }) => {
				const row = rows.find((one) => one.id === id);
				if (shown && row) setTitle(row.title);
			},
			() => undefined,
		);
		return () => {
			shown = false;
		};
	}, [from, id]);
	return <span>{title}</span>;
}
