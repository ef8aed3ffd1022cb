/** A line to fill in, called and complained of as in the settings themselves. */
import { useId, useState } from 'react';
import { fieldComplaints } from '../../src/collections/check.ts';
import type { Field } from '../../src/collections/field.ts';

interface Props {
	field: Field;
	value: string;
	set: (value: string) => void;
	/** Instead of the settings' own. */
	label?: string;
	hint?: string;
	inputMode?: 'tel' | 'url';
	autoComplete?: string;
	/** It must be told, though the settings do not ask for it: the sentence where it is not. */
	needed?: string | undefined;
	/** The hint is said of another line already. */
	quiet?: boolean;
	/** Shown at once, not only when the line has been left. */
	asked: boolean;
}

export function Line({
	field,
	value,
	set,
	label,
	hint,
	needed,
	quiet = false,
	asked,
	...rest
}: Props) {
	const id = useId();
	const [left, setLeft] = useState(false);
	const complaint =
		needed !== undefined && value.trim() === ''
			? needed
			: fieldComplaints(field, value.trim())[0]?.message;
	const wrong = asked || left ? complaint : undefined;
	const said = hint ?? field.hint;
	return (
		<div className="field">
			<label htmlFor={id}>
				{label ?? field.label}
				{field.required || needed !== undefined || <small>没有就空着</small>}
			</label>
			<input
				id={id}
				value={value}
				onChange={(event) => set(event.target.value)}
				onBlur={() => setLeft(true)}
				aria-invalid={wrong !== undefined}
				aria-describedby={`${id}-hint`}
				autoComplete="off"
				{...rest}
			/>
			<p
				id={`${id}-hint`}
				className={wrong ? 'wrong' : quiet ? 'visually-hidden' : 'hint'}
				role={wrong ? 'alert' : undefined}
			>
				{wrong ?? said}
			</p>
		</div>
	);
}
