/** Who else has this article open: said before two people have written different things. */
import { useEffect, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import { ask } from '../../server/client/ask.ts';

/** Milliseconds. */
const every = 8_000;

export function OthersLine({ path, fresh }: { path: string; fresh: boolean }) {
	const [others, setOthers] = useState<string[]>([]);
	useEffect(() => {
		if (fresh || path === '') return undefined;
		const question = { author: localBackend().user.name, path };
		let here = true;
		const look = () =>
			ask('present', question).then(
				(found) => {
					if (here) setOthers(found.others);
				},
				() => undefined,
			);
		void look();
		const timer = setInterval(() => void look(), every);
		return () => {
			here = false;
			clearInterval(timer);
			ask('present', { ...question, gone: true }).catch(() => undefined);
		};
	}, [path, fresh]);
	if (others.length === 0) return null;
	return (
		<p className="others">
			{others.join('、')}也打开着这一篇。两个人一起改，后保存的要对照着合成一份，最好先说一声。
		</p>
	);
}
