/** One or several of a fixed list: the browser's own controls, which every phone knows. */
import { List } from 'immutable';
import type { ControlProps } from '../decap.ts';
import { textOf } from '../desk/text-of.ts';

interface Option {
	value: string;
	label: string;
}

export function optionsOf(field: ControlProps<unknown>['field']): Option[] {
	const options = field.get('options') as List<Map<string, string>> | undefined;
	return (options?.toJS() ?? []) as unknown as Option[];
}

export function Choice(props: ControlProps<string | List<string>>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const options = optionsOf(field);
	if (field.get('multiple') === true)
		return (
			<Several
				id={forID}
				className={classNameWrapper}
				options={options}
				chosen={List.isList(value) ? value.toArray() : []}
				onChange={(chosen) => onChange(List(chosen))}
			/>
		);
	const unset = field.get('unset');
	const given = typeof value === 'string' && value !== '' ? value : textOf(unset);
	const known = given === '' || options.some((option) => option.value === given);
	return (
		<select
			id={forID}
			className={classNameWrapper}
			value={given}
			onChange={({ target }) => onChange(target.value)}
		>
			{typeof unset !== 'string' && <option value="">请选择</option>}
			{!known && <option value={given}>{given}（不认识，请重选）</option>}
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}

interface SeveralProps {
	id: string;
	className: string;
	options: readonly Option[];
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
}

/** Boxes to tick; what is chosen but no longer offered stays, and can be taken off. */
export function Several({ id, className, options, chosen, onChange }: SeveralProps) {
	const gone = chosen
		.filter((value) => !options.some((option) => option.value === value))
		.map((value) => ({ value, label: `${value}（已经没有）` }));
	const toggle = (value: string, on: boolean) =>
		onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value));
	return (
		<div id={id} className={`several ${className}`} role="group">
			{[...options, ...gone].map(({ value, label }) => (
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
