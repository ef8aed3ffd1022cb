/** The line under the box; worked out when the keyboard rests. */
import { useEffect, useState } from 'react';
import { restBefore } from '../../src/markdown/rest.ts';
import { bodyFacts, factsLine } from './facts.ts';

export function Facts({ text }: { text: string }) {
	const [line, setLine] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => setLine(factsLine(bodyFacts(text))), restBefore(text));
		return () => clearTimeout(timer);
	}, [text]);
	return <p className="body-facts">{line}</p>;
}
