/** The line under the box; worked out when the keyboard rests. */
import { useEffect, useState } from 'react';
import { bodyFacts, factsLine } from './facts.ts';

export function Facts({ text }: { text: string }) {
	const [line, setLine] = useState('');
	useEffect(() => {
		const timer = setTimeout(() => setLine(factsLine(bodyFacts(text))), 300);
		return () => clearTimeout(timer);
	}, [text]);
	return <p className="body-facts">{line}</p>;
}
