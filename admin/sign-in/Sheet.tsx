/** One sheet with one question, and what was wrong with the answer. */
import type { ReactNode } from 'react';
import { useSending } from './use-sending.ts';
import { Wrong } from './Wrong.tsx';

interface Props {
	title: string;
	/** What is asked, in a sentence. */
	lead?: string;
	children: ReactNode;
	/** On the button. */
	go: string;
	/** @throws an Error whose message says what was wrong */
	send: () => Promise<void>;
	/** Below the button. */
	foot?: ReactNode;
}

export function Sheet({ title, lead, children, go, send, foot }: Props) {
	const { submit, wrong, busy } = useSending(send);
	return (
		<main className="sign-in">
			<form onSubmit={submit}>
				<h1>{title}</h1>
				{lead && <p>{lead}</p>}
				{children}
				<Wrong said={wrong} />
				<button type="submit" className="primary" disabled={busy}>
					{busy ? '请稍等……' : go}
				</button>
				{foot}
			</form>
		</main>
	);
}
