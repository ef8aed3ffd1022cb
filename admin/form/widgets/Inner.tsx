/** One field inside a group or a list item, drawn as Decap draws any field. */
import type { ComponentType } from 'react';
import type { FieldConfig } from '../../decap/types.ts';

interface Props {
	/** What the surrounding control was given. */
	outer: object;
	field: FieldConfig;
	value: unknown;
	onChange: (value: unknown) => void;
}

/** What Decap hands down from control to control. */
interface HandedDown {
	editorControl: ComponentType<Record<string, unknown>>;
	fieldsErrors: unknown;
	onValidateObject: unknown;
	parentIds?: string[];
	forID: string;
}

const never = () => false;

export function Inner({ outer, field, value, onChange }: Props) {
	const {
		editorControl: EditorControl,
		fieldsErrors,
		onValidateObject,
		parentIds,
		forID,
	} = outer as HandedDown;
	return (
		<div className="inner" data-widget={String(field.get('widget'))}>
			<EditorControl
				field={field}
				value={value}
				fieldsErrors={fieldsErrors}
				onChange={(_: FieldConfig, next: unknown) => onChange(next)}
				onValidate={onValidateObject}
				controlRef={never}
				parentIds={[...(parentIds ?? []), forID]}
				isDisabled={false}
				isHidden={false}
				isFieldDuplicate={never}
				isFieldHidden={never}
			/>
		</div>
	);
}
