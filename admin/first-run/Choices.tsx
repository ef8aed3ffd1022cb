/** One of a few. */
interface Props<K extends string> {
	legend: string;
	hint?: string | undefined;
	options: Readonly<Record<K, string>>;
	value: K;
	set: (value: K) => void;
}

export function Choices<K extends string>({ legend, hint, options, value, set }: Props<K>) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{(Object.entries(options) as [K, string][]).map(([key, label]) => (
				<label key={key}>
					<input type="radio" name={legend} checked={value === key} onChange={() => set(key)} />
					{label}
				</label>
			))}
			{hint && <p className="hint">{hint}</p>}
		</fieldset>
	);
}
