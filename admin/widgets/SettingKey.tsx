/** One or several keys of a settings list (主题、楼栋), by their names. */
import { List } from 'immutable';
import { useEffect, useState } from 'react';
import type { ControlProps } from '../decap.ts';
import { settingItems } from '../list/settings.ts';
import { Several } from './Choice.tsx';

export function SettingKey(props: ControlProps<string | List<string>>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const [options, setOptions] = useState<{ value: string; label: string }[]>([]);
	const name = String(field.get('setting'));
	useEffect(() => {
		let shown = true;
		void settingItems(name).then((items) => {
			if (shown) setOptions(items);
		});
		return () => {
			shown = false;
		};
	}, [name]);
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
	return (
		<select
			id={forID}
			className={classNameWrapper}
			value={typeof value === 'string' ? value : ''}
			onChange={({ target }) => onChange(target.value)}
		>
			<option value="">请选择</option>
			{options.map((option) => (
				<option key={option.value} value={option.value}>
					{option.label}
				</option>
			))}
		</select>
	);
}
