/** The form: what every article needs first, everything else folded under its section. */
import { sections, holds, type When } from '../../src/collections/form.ts';
import EditorControl from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControl';
import type { FieldConfig } from '../decap/types.ts';
import type { Data } from '../record/entry.ts';
import type { Definition } from '../record/definitions.ts';
import type { EditorProps } from '../decap/editor-props.ts';
import { BodyFiles } from './files/BodyFiles.tsx';
import { MadeByAi, madeIn } from './files/made-by-ai.ts';
import { Guard } from './Guard.tsx';
import { RepeatDays } from './RepeatDays.tsx';
import { byButton } from '../record/standing.ts';

interface Props {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	/** Field → what is wrong with it. */
	faults: ReadonlyMap<string, string[]>;
}

const isSet = (value: unknown) =>
	value !== undefined &&
	value !== null &&
	value !== '' &&
	!(Array.isArray(value) && value.length === 0);

/** What is not set counts as what it then means: 紧急程度 as 一般. */
function withUsual(configs: readonly FieldConfig[], data: Data): Data {
	const usual = configs.flatMap((config) => {
		const name = String(config.get('name'));
		return config.has('unset') && !isSet(data[name]) ? [[name, config.get('unset')] as const] : [];
	});
	return { ...data, ...Object.fromEntries(usual) };
}

export function Form({ editor, definition, data, faults }: Props) {
	const configs = editor.fields.toArray();
	const values = withUsual(configs, data);
	const fieldOf = (config: FieldConfig) => definition.fields[String(config.get('name'))];
	const shown = (config: FieldConfig) => {
		const name = String(config.get('name'));
		const field = fieldOf(config);
		if (definition.staged && byButton.includes(name)) return faults.has(name);
		if (!field?.shownWhen && !field?.neededWhen) return true;
		const when = (given: When | undefined) => given !== undefined && holds(given, values);
		return (
			isSet(data[name]) ||
			faults.has(name) ||
			when(field.neededWhen) ||
			(field.shownWhen ? when(field.shownWhen) : true)
		);
	};
	const first = (config: FieldConfig) => {
		const field = fieldOf(config);
		if (!field) return true;
		if (field.main) return true;
		// What tells of a picture stands beside it.
		if (field.describes !== undefined || !field.neededWhen) return false;
		return holds(field.neededWhen, values);
	};
	/** What the other fields make necessary is no longer “可以不填”. */
	const asked = (config: FieldConfig) => {
		const needed = fieldOf(config)?.neededWhen;
		return needed && holds(needed, values) ? config.set('required', true) : config;
	};
	const draw = (config: FieldConfig) => (
		<Row
			key={String(config.get('name'))}
			config={asked(config)}
			editor={editor}
			data={data}
			faults={faults}
		/>
	);
	const visible = configs.filter(shown);
	const more = visible.filter((config) => !first(config));
	return (
		<MadeByAi value={madeIn(editor, data)}>
			<div className="form">
				{visible.filter(first).map(draw)}
				{more.length > 0 && <h2>更多</h2>}
				{[...sections, undefined].map((section) => {
					const inside = more.filter((config) => fieldOf(config)?.section === section);
					if (inside.length === 0) return null;
					const open = inside.some((config) => faults.has(String(config.get('name'))));
					// What a new article begins with nobody has filled in.
					const own = inside.filter((config) => !editor.isNewEntry || !config.has('default'));
					const filled = own.filter((config) => isSet(data[String(config.get('name'))])).length;
					return (
						<details key={section ?? ''} open={open || undefined}>
							<summary>
								{section ?? '其他'}
								{filled > 0 && <small>已填 {filled} 项</small>}
							</summary>
							<div className="fields">{inside.map(draw)}</div>
						</details>
					);
				})}
			</div>
		</MadeByAi>
	);
}

interface RowProps {
	config: FieldConfig;
	editor: EditorProps;
	data: Data;
	faults: ReadonlyMap<string, string[]>;
}

function Row({ config, editor, data, faults }: RowProps) {
	const name = String(config.get('name'));
	const wrong = faults.get(name) ?? [];
	const never = () => false;
	return (
		<div
			className="row"
			id={`field-${name}`}
			data-widget={String(config.get('widget'))}
			data-wrong={wrong.length > 0 || undefined}
		>
			<Guard value={data[name]} label={String(config.get('label'))}>
				<EditorControl
					field={config}
					value={editor.entry.getIn(['data', name])}
					fieldsMetaData={editor.fieldsMetaData}
					fieldsErrors={editor.fieldsErrors}
					onChange={editor.onChange}
					onValidate={editor.onValidate}
					controlRef={never}
					collection={editor.collection}
					isDisabled={false}
					isHidden={false}
					isFieldDuplicate={never}
					isFieldHidden={never}
				/>
			</Guard>
			{config.get('widget') === 'richtext' && <BodyFiles />}
			{name === 'repeats' && <RepeatDays data={data} />}
			{wrong.map((sentence) => (
				<p className="wrong" key={sentence}>
					{sentence}
				</p>
			))}
		</div>
	);
}

/** Opens the section a field stands in, brings it into view and puts the cursor there. */
export function goTo(name: string): void {
	const row = document.getElementById(`field-${name}`);
	if (!row) return;
	row.closest('details')?.setAttribute('open', '');
	row.scrollIntoView({ block: 'center' });
	row.querySelector<HTMLElement>('input, textarea, select, [contenteditable]')?.focus();
}
