/** What was just done, below the buttons, until the body is changed again. */
import { useEditorSelector } from 'platejs/react';

export interface Note {
	sentence: string;
	/** The body as it was left. */
	blocks: unknown;
}

export function Done({ note }: { note: Note | undefined }) {
	const blocks = useEditorSelector(({ children }) => children as unknown, []);
	return (
		<p className="body-done" role="status">
			{note?.blocks === blocks ? note?.sentence : ''}
		</p>
	);
}
