/** What the gate says of the article as it stands on the disk: looked at when it is opened and after each save. */
import { useEffect, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import type { Definition } from '../../record/definitions.ts';
import type { Data } from '../../record/entry.ts';
import type { Fault } from '../../saving/faults.ts';
import { lookOver } from '../dialogs/look-over.ts';

/** What stands in the text; what the form lacks is said when it is published. */
const isOfText = ({ rule = '' }: Fault) =>
	/^(?:privacy|residue|wording|honesty|links)\//.test(rule);

export interface GateNotes {
	/** Would stop it from being published. */
	stops: Fault[];
	asks: Fault[];
	advice: Fault[];
}

const none: GateNotes = { stops: [], asks: [], advice: [] };

interface About {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	path: string;
}

export function useGateNotes({ editor, definition, data, path }: About): GateNotes {
	const [notes, setNotes] = useState(none);
	const raw = editor.isNewEntry ? undefined : localBackend().opened.get(path)?.raw;
	const answered = JSON.stringify(data['gateExceptions'] ?? []);
	useEffect(() => {
		let here = true;
		const show = (found: GateNotes) => {
			if (here) setNotes(found);
		};
		if (raw === undefined) show(none);
		else
			lookOver({ definition, data, path, entry: editor.entry, first: false }).then(
				({ faults, warnings, advice }) =>
					show({
						stops: faults.filter(isOfText),
						asks: warnings.filter(isOfText),
						advice: advice.filter(isOfText),
					}),
				// Nobody answers: the save itself says so.
				() => undefined,
			);
		return () => {
			here = false;
		};
	}, [path, raw, answered]);
	return notes;
}
