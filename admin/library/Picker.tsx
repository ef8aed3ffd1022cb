/** Chooses from what lies in the library already: one, or several at once. */
import { useState } from 'react';
import type { MediaUse } from '../../src/collections/media.ts';
import { referenceTo } from './draft-files.ts';
import { Grid } from './Grid.tsx';
import { Search } from './Search.tsx';
import { Sheet } from './Sheet.tsx';
import { matching, nameOf, useLibrary } from './use-library.ts';

export interface Picked {
	reference: string;
	name: string;
}

interface Props {
	is: MediaUse;
	/** These endings alone. */
	only?: readonly string[] | undefined;
	several: boolean;
	pick: (picked: Picked[]) => void;
	close: () => void;
}

export function Picker({ is, only, several, pick, close }: Props) {
	const { files, wrong } = useLibrary();
	const [search, setSearch] = useState('');
	const [chosen, setChosen] = useState<readonly string[]>([]);
	const noun = is === 'picture' ? '图片' : '附件';
	const found = matching(files ?? [], is, search, only);
	const take = (paths: readonly string[]) => {
		pick(paths.map((path) => ({ reference: referenceTo(path), name: nameOf(path) })));
		close();
	};
	const press = (path: string) => {
		if (!several) take([path]);
		else if (chosen.includes(path)) setChosen(chosen.filter((other) => other !== path));
		else setChosen([...chosen, path]);
	};
	return (
		<Sheet title={`从已有的${noun}里选`} close={close}>
			<Search
				search={search}
				setSearch={setSearch}
				show={is}
				shows={[is]}
				setShow={() => undefined}
			/>
			{wrong && <p className="wrong">{wrong}</p>}
			{!files && !wrong && <p role="status">正在读……</p>}
			{files && found.length === 0 && (
				<p role="status">{files.length === 0 ? `还没有${noun}` : `没有找到这样的${noun}`}</p>
			)}
			<Grid
				files={found}
				links={false}
				card={({ path }, inside) => (
					<button
						type="button"
						className="card"
						aria-pressed={several ? chosen.includes(path) : undefined}
						onClick={() => press(path)}
					>
						{inside}
					</button>
				)}
			/>
			{several && (
				<p className="buttons">
					<button
						type="button"
						className="primary"
						disabled={chosen.length === 0}
						onClick={() => take(chosen)}
					>
						{chosen.length === 0 ? `先点一点要用的${noun}` : `放进来 ${chosen.length} 个`}
					</button>
				</p>
			)}
		</Sheet>
	);
}
