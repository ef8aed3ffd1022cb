/** Fields that belong together: a phone with its name, a withdrawal with its reason. */
import { Map } from 'immutable';
import type { ControlProps, FieldConfig, Fields } from '../../decap/types.ts';
import { Inner } from './Inner.tsx';

type Values = Map<string, unknown>;

export function Group(props: ControlProps<Values>) {
	const { value, field, onChange } = props;
	const values: Values = Map.isMap(value) ? value : Map();
	return (
		<div className="group">
			{(field.get('fields') as Fields).toArray().map((inner: FieldConfig) => {
				const name = String(inner.get('name'));
				return (
					<Inner
						key={name}
						outer={props}
						field={inner}
						value={values.get(name)}
						onChange={(next) => onChange(values.set(name, next))}
					/>
				);
			})}
		</div>
	);
}
