/** The days that a repetition makes, before anything is saved: one looks whether they are the ones that are meant. */
import { useEffect, useState } from 'react';
import type { Data } from '../record/entry.ts';
import { repeatDays } from './repeat-days.ts';
import { freeDays } from '../server/client/free-days.ts';

export function RepeatDays({ data }: { data: Data }) {
	const [free, setFree] = useState<ReadonlySet<string>>();
	useEffect(() => {
		void freeDays().then(setFree);
	}, []);
	const made = free && repeatDays(data, free);
	if (!made) return null;
	return (
		<details className="repeat-days">
			<summary>一共 {made.count} 次，点开看每一次是哪天</summary>
			<ol>
				{made.lines.map((line) => (
					<li key={line}>{line}</li>
				))}
			</ol>
		</details>
	);
}
