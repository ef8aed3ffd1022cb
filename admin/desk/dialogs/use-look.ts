/** One look at an article as it would go out, while its dialog is open. */
import { useEffect, useState } from 'react';
import type { Data } from '../../record/entry.ts';
import { withReviews } from '../signing.ts';
import type { DialogProps } from './dialog-props.ts';
import { lookOver, nothingSeen, type Looked } from './look-over.ts';

interface Options {
	/** What the button means. */
	changes: Data;
	/** Residents have not seen it yet. */
	first: boolean;
}

/** @returns undefined until it was looked through */
export function useLook(props: DialogProps, { changes, first }: Options): Looked | undefined {
	const { editor, definition, data, path } = props;
	const [seen, setSeen] = useState<Looked>();
	useEffect(() => {
		const look = async () => {
			const signed = await withReviews(editor, { definition, path, data }, changes);
			const after = { ...data, ...signed };
			return lookOver({ definition, data: after, path, entry: editor.entry, first });
		};
		look().then(setSeen, () => setSeen(nothingSeen));
		// The article does not change while the dialog is open.
	}, []);
	return seen;
}
