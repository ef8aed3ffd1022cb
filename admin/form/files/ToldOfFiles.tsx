/** What files said of themselves when they were chosen: a place, which is gone; artificial intelligence, which is to be said. */
import { useContext } from 'react';
import { aiKinds, type AiKind } from '../../../src/collections/entry.ts';
import type { Kept } from '../../pictures/incoming.ts';
import { MadeByAi } from './made-by-ai.ts';

/** `照片`; of several `3 张照片`. */
const photos = (count: number) => (count === 1 ? '照片' : `${count} 张照片`);
const wordsOf = (kinds: readonly AiKind[]) => kinds.map((kind) => aiKinds[kind]).join('、');

export function ToldOfFiles({ told }: { told: readonly Kept[] }) {
	const made = useContext(MadeByAi);
	const places = told.filter(({ marks }) => marks.place).length;
	const byAi = made ? told.filter(({ marks }) => marks.ai) : [];
	const kinds = [...new Set(byAi.flatMap(({ marks }) => marks.ai?.kind ?? []))];
	const unsaid = kinds.filter((kind) => !made?.said.includes(kind));
	if (places === 0 && kinds.length === 0) return null;
	return (
		<div className="told-of-files" role="status">
			{places > 0 && <p>{photos(places)}里记着拍摄地点，上传时已去掉。</p>}
			{unsaid.length > 0 && (
				<p>
					{byAi.map(({ file }) => `“${file.name}”`).join('、')}
					里写着是人工智能生成的，要在页面上标明。
					<button type="button" onClick={() => made?.say(unsaid)}>
						标明有人工智能生成的{wordsOf(unsaid)}
					</button>
				</p>
			)}
			{kinds.length > 0 && unsaid.length === 0 && (
				<p>页面上会标明“含人工智能生成合成的{wordsOf(kinds)}”。</p>
			)}
		</div>
	);
}
