/** A form that sends one answer: it is under way, or something was wrong with it. */
import { useState, type SyntheticEvent } from 'react';
import { sentenceOf } from './ask.ts';

/** @param send throws an Error whose message says what was wrong @param said what was wrong before */
export function useSending(send: () => Promise<unknown>, said?: string) {
	const [wrong, setWrong] = useState(said);
	const [busy, setBusy] = useState(false);
	const submit = (event: SyntheticEvent) => {
		event.preventDefault();
		setBusy(true);
		setWrong(undefined);
		send()
			.catch((error: unknown) => setWrong(sentenceOf(error)))
			.finally(() => setBusy(false));
	};
	return { submit, wrong, busy };
}
