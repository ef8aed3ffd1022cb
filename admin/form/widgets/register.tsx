/** Our widgets under the names that the content model uses. */
import { Component, type ComponentType } from 'react';
import { Amount } from './Amount.tsx';
import { Choice } from './Choice.tsx';
import { EntryPicker } from './EntryPicker.tsx';
import { Flag } from './Flag.tsx';
import { Moment } from './Moment.tsx';
import { Group } from './Group.tsx';
import { Items } from './Items.tsx';
import { NextNumber } from './NextNumber.tsx';
import { RuleName } from './RuleName.tsx';
import { SettingKey } from './SettingKey.tsx';
import { Text } from './Text.tsx';
import { Upload } from './Upload.tsx';

const widgets = {
	string: Text,
	text: Text,
	number: Amount,
	'next-number': NextNumber,
	'rule-name': RuleName,
	datetime: Moment,
	select: Choice,
	boolean: Flag,
	'setting-key': SettingKey,
	relation: EntryPicker,
	'any-entry': EntryPicker,
	object: Group,
	list: Items,
	image: Upload,
	file: Upload,
};

/** All names a field's `widget` may have. */
export const widgetNames = [...Object.keys(widgets), 'richtext'];

/** Decap asks a control's instance how it is; functions have none. */
function withInstance(Control: ComponentType<Record<string, unknown>>) {
	return class Instance extends Component<Record<string, unknown>> {
		/** Decap would draw only when the value changes, and a picture that is still loading would stay away. */
		override shouldComponentUpdate() {
			return true;
		}
		override render() {
			return <Control {...this.props} />;
		}
	};
}

interface Registry {
	registerWidget: (name: string, control: never) => void;
}

export function registerWidgets(registry: Registry): void {
	for (const [name, control] of Object.entries(widgets))
		registry.registerWidget(
			name,
			withInstance(control as unknown as ComponentType<Record<string, unknown>>) as never,
		);
}
