/** A labelled line to fill in. */
import { useId, type InputHTMLAttributes } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
	label: string;
	hint?: string;
	value: string;
	set: (value: string) => void;
}

export function Field({ label, hint, value, set, ...rest }: Props) {
	const id = useId();
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				value={value}
				onChange={(event) => set(event.target.value)}
				aria-describedby={hint ? `${id}-hint` : undefined}
				autoCapitalize="none"
				autoCorrect="off"
				spellCheck={false}
				required
				{...rest}
			/>
			{hint && (
				<p id={`${id}-hint`} className="hint">
					{hint}
				</p>
			)}
		</div>
	);
}
