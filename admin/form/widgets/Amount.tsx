/** A number; what is none stays as it was typed and is complained of, never silently dropped. */
import { useState } from 'react';
import type { ControlProps } from '../../decap/types.ts';

export function Amount(props: ControlProps<number | string>) {
	const { value, forID, classNameWrapper, onChange } = props;
	const [typed, setTyped] = useState<string>();
	const text =
		typed !== undefined && Number(typed) === Number(value ?? '') ? typed : String(value ?? '');
	const change = (given: string) => {
		setTyped(given);
		const number = Number(given);
		onChange(given.trim() === '' || Number.isNaN(number) ? given.trim() : number);
	};
	return (
		<input
			id={forID}
			type="text"
			inputMode="decimal"
			className={classNameWrapper}
			value={text}
			onChange={({ target }) => change(target.value)}
		/>
	);
}
