/** Yes or no. */
import type { ControlProps } from '../../decap/types.ts';

export function Flag({ value, field, forID, classNameWrapper, onChange }: ControlProps<boolean>) {
	return (
		<div className={`flag ${classNameWrapper}`}>
			<label>
				<input
					id={forID}
					type="checkbox"
					checked={value === true}
					onChange={({ target }) => onChange(target.checked)}
				/>
				{String(field.get('label'))}
			</label>
		</div>
	);
}
