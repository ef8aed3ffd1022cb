/** 照着再写一篇, at the end of a line of 待办. */
import { useState } from 'react';
import { copyArticle } from '../decap/copying.ts';
import type { ListRow } from '../server/protocol.ts';

export function CopyButton({ row }: { row: ListRow }) {
	const [wrong, setWrong] = useState<string>();
	const copy = () =>
		copyArticle(row).catch((error: unknown) =>
			setWrong(error instanceof Error ? error.message : '这一篇打不开，请再试一次'),
		);
	return (
		<>
			<button type="button" className="in-line" onClick={() => void copy()}>
				照着再写一篇
				<span className="visually-hidden">：{row.title}</span>
			</button>
			{wrong && (
				<span className="wrong" role="alert">
					{wrong}
				</span>
			)}
		</>
	);
}
