/** Answers as they stand, each change kept at the server a moment later. */
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../sign-in/ask.ts';
import type { Answers } from '../server/first-run/protocol.ts';
import { ask } from './ask.ts';

/** Milliseconds without another key. */
const calm = 500;

export function useAnswers(first: Answers) {
	const [answers, setAnswers] = useState(first);
	/** Counts what the server has. */
	const [kept, setKept] = useState(0);
	const [failed, setFailed] = useState<string>();
	const isFirst = useRef(true);
	useEffect(() => {
		if (isFirst.current) {
			isFirst.current = false;
			return undefined;
		}
		const timer = setTimeout(() => {
			ask('keep', { answers }).then(
				() => {
					setFailed(undefined);
					setKept((before) => before + 1);
				},
				(error: unknown) => setFailed(sentenceOf(error)),
			);
		}, calm);
		return () => clearTimeout(timer);
	}, [answers]);
	const change = (part: Partial<Answers>) => setAnswers((before) => ({ ...before, ...part }));
	return { answers, change, kept, failed };
}
