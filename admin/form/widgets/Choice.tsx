/** One or several of a fixed list: the browser's own controls, which every phone knows. */
import { List } from 'immutable';
import type { ControlProps } from '../../decap/types.ts';
import { textOf } from '../../record/text-of.ts';
import { Several, type Option } from './Several.tsx';

type Props = ControlProps<string | List<string>>;

function optionsOf(field: Props['field']): Option[] {
	const options = field.get('options') as List<Map<string, string>> | undefined;
	return (options?.toJS() ?? []) as unknown as Option[];
}

/** In a file a number stands as one: the third Saturday. */
const written = (value: unknown) => (typeof value === 'number' ? String(value) : textOf(value));

export function Choice(props: Props) {
	return <ChoiceOf control={props} options={optionsOf(props.field)} />;
}

/** @param options what there is to choose; undefined while it is still being read */
export function ChoiceOf({ control, options }: { control: Props; options: Option[] | undefined }) {
	const { value, field, forID, classNameWrapper, onChange } = control;
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
	const given = written(value) || textOf(unset);
	const known = given === '' || options?.some((option) => option.value === given);
	return (
		<select
			id={forID}
			className={classNameWrapper}
			value={given}
			onChange={({ target }) => onChange(target.value)}
		>
			{typeof unset !== 'string' && <option value="">请选择</option>}
			{!known && <option value={given}>{options ? `${given}（不认识，请重选）` : given}</option>}
			{options?.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}
