/** Boxes to tick; what is chosen but no longer offered stays, and can be taken off. */
export interface Option {
	value: string;
	label: string;
}

interface Props {
	id: string;
	className: string;
	/** undefined while they are still being read. */
	options: readonly Option[] | undefined;
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
}

export function Several({ id, className, options, chosen, onChange }: Props) {
	const gone = chosen
		.filter((value) => !options?.some((option) => option.value === value))
		.map((value) => ({ value, label: options ? `${value}（已经没有）` : value }));
	const toggle = (value: string, on: boolean) =>
		onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
	return (
		<div id={id} className={`several ${className}`} role="group">
			{[...(options ?? []), ...gone].map(({ value, label }) => (
				<label key={value}>
					<input
						type="checkbox"
						checked={chosen.includes(value)}
						onChange={({ target }) => toggle(value, target.checked)}
					/>
					{label}
				</label>
			))}
		</div>
	);
}
