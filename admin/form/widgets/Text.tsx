/** A line of text, or a few: grows with what is written. */
import type { ControlProps } from '../../decap/types.ts';

export function Text(props: ControlProps<string | number>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	// YAML makes a number of an unquoted phone or 文号.
	const text = String(value ?? '');
	if (field.get('widget') === 'text')
		return (
			<textarea
				id={forID}
				className={classNameWrapper}
				rows={3}
				value={text}
				onChange={({ target }) => onChange(target.value)}
			/>
		);
	return (
		<input
			id={forID}
			type="text"
			className={classNameWrapper}
			value={text}
			onChange={({ target }) => onChange(target.value)}
		/>
	);
}
