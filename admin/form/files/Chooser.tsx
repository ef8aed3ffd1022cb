/** Ways in: from the computer or phone, and from what lies in the library already. */
import { useState } from 'react';
import type { MediaUse } from '../../../src/collections/media.ts';
import { Picker, type Picked } from '../../library/Picker.tsx';
import { chosenEndings } from '../../pictures/taken.ts';

interface Props {
	id?: string | undefined;
	is: MediaUse;
	only?: readonly string[] | undefined;
	several: boolean;
	/** On the button. */
	words: string;
	take: (files: readonly File[]) => void;
	pick: (picked: Picked[]) => void;
}

export function Chooser({ id, is, only, several, words, take, pick }: Props) {
	const [picking, setPicking] = useState(false);
	return (
		<>
			<label className="button">
				{words}
				<input
					id={id}
					type="file"
					multiple={several}
					className="visually-hidden"
					accept={(only ?? chosenEndings[is]).join(',')}
					onChange={({ target }) => {
						take([...(target.files ?? [])]);
						target.value = '';
					}}
				/>
			</label>
			<button type="button" onClick={() => setPicking(true)}>
				从已有的里选
			</button>
			{picking && (
				<Picker is={is} only={only} several={several} pick={pick} close={() => setPicking(false)} />
			)}
		</>
	);
}
