/** Puts more into the library: chosen, or dropped anywhere on it. */
import { useEffect, useRef, useState } from 'react';
import { definitions } from '../../src/collections/index.ts';
import { localBackend } from '../decap/backend.ts';
import { chosenEndings } from '../pictures/taken.ts';
import { addZone } from '../pictures/zones.ts';
import type { LibraryFile } from '../server/library-protocol.ts';
import { addToLibrary } from './add.ts';
import { nameOf } from './use-library.ts';

interface Props {
	files: readonly LibraryFile[];
	changed: (sentence: string) => Promise<void>;
}

const endings = [...chosenEndings.picture, ...chosenEndings.attachment];

export function Adding({ files, changed }: Props) {
	const place = useRef<HTMLDivElement>(null);
	const [column, setColumn] = useState(Object.keys(definitions)[0] ?? '');
	const [done, setDone] = useState<{ done: number; of: number }>();
	const [failed, setFailed] = useState<readonly string[]>([]);
	const add = async (given: readonly File[]) => {
		if (given.length === 0 || done) return;
		const folder = `content/media/${column}`;
		const taken = files.filter(({ path }) => path.startsWith(`${folder}/`));
		setFailed([]);
		setDone({ done: 0, of: given.length });
		try {
			const author = localBackend().user.name;
			const into = { folder, author, taken: taken.map(({ path }) => nameOf(path)) };
			const outcome = await addToLibrary(given, into, (count) =>
				setDone({ done: count, of: given.length }),
			);
			setFailed(outcome.failed);
			const { added, places, byAi, notice } = outcome;
			const said = [
				added > 0 ? `放进来 ${added} 个。` : '',
				places > 0 ? `${places} 张照片里记着拍摄地点，上传时已去掉。` : '',
				byAi.length > 0 ? `${byAi.join('、')}里写着是人工智能生成的，用到它的文章要标明。` : '',
				notice ?? '',
			];
			await changed(said.join(''));
		} catch (error) {
			setFailed([error instanceof Error ? error.message : '没有放进来，请再试一次']);
		} finally {
			setDone(undefined);
		}
	};
	const latest = useRef(add);
	latest.current = add;
	useEffect(() => {
		const dialog = place.current?.closest('dialog');
		if (!dialog) return undefined;
		return addZone({
			element: dialog,
			takes: () => true,
			take: (given) => void latest.current(given),
		});
	}, []);
	return (
		<div className="adding" ref={place}>
			<label>
				放在
				<select value={column} onChange={({ target }) => setColumn(target.value)}>
					{Object.values(definitions).map(({ name, label }) => (
						<option key={name} value={name}>
							{label}
						</option>
					))}
				</select>
			</label>
			<label className="button">
				{done ? `正在放进来，${done.done} / ${done.of}……` : '从手机或电脑里选（可以一次选很多）'}
				<input
					type="file"
					multiple
					className="visually-hidden"
					accept={endings.join(',')}
					disabled={done !== undefined}
					onChange={({ target }) => {
						void add([...(target.files ?? [])]);
						target.value = '';
					}}
				/>
			</label>
			{failed.length > 0 && (
				<ul className="failed" role="alert">
					{failed.map((sentence) => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			)}
		</div>
	);
}
