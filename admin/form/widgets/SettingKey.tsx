/** One or several keys of a settings list (主题、楼栋), by their names. */
import type { List } from 'immutable';
import { useEffect, useState } from 'react';
import type { ControlProps } from '../../decap/types.ts';
import { settingItems } from '../../server/client/settings.ts';
import { ChoiceOf } from './Choice.tsx';
import type { Option } from './Several.tsx';

export function SettingKey(props: ControlProps<string | List<string>>) {
	const [options, setOptions] = useState<Option[]>();
	const name = String(props.field.get('setting'));
	useEffect(() => {
		let shown = true;
		void settingItems(name).then((items) => {
			if (shown) setOptions(items);
		});
		return () => {
			shown = false;
		};
	}, [name]);
	return <ChoiceOf control={props} options={options} />;
}
