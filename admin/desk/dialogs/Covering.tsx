/** What an article holds that may not be published, and one press that covers it. Judged when it is opened or saved. */
import { useEffect, useRef, useState } from 'react';
import { fromJS } from 'immutable';
import type { Data } from '../../record/entry.ts';
import { announce } from '../../saving/announcement.ts';
import { coveredFields, uncovered, type Phones, type Uncovered } from '../../record/covering.ts';
import type { Definition } from '../../record/definitions.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import { goTo } from '../../form/Form.tsx';
import { publicPhones } from '../../../src/gate/numbers/public.ts';
import { settingsNow } from '../../server/client/settings-now.ts';
import type { Fault } from '../../saving/faults.ts';
import { textOf } from '../../record/text-of.ts';

interface Props {
	editor: EditorProps;
	definition: Definition;
	data: Data;
	faults: readonly Fault[];
}

const allow = '值班手机这类可以公开的号码，请写进“网站设置”“站点信息”的“可以公开的手机号”。';

/** Nothing is said while somebody types: only what is opened, saved or refused is looked through. */
function useUncovered({ editor, definition, data, faults }: Props) {
	const [phones, setPhones] = useState<Phones>();
	const path = textOf(editor.entry.get('path'));
	useEffect(() => {
		if (editor.hasChanged && faults.length === 0) return undefined;
		let here = true;
		void settingsNow().then((settings) => {
			const known = publicPhones(settings);
			if (here) setPhones(uncovered(definition.fields, data, known).length > 0 ? known : undefined);
		});
		return () => {
			here = false;
		};
	}, [path, editor.hasChanged, faults]);
	return { phones, left: phones ? uncovered(definition.fields, data, phones) : [] };
}

export function Covering(props: Props) {
	const { editor, definition, data, faults } = props;
	const { phones, left } = useUncovered(props);
	const panel = useRef<HTMLElement>(null);
	// Whoever saves stands at the field last written in, far below.
	useEffect(() => {
		panel.current?.scrollIntoView({ block: 'center' });
	}, [phones]);
	if (!phones || left.length === 0) return null;
	const changes = coveredFields(definition.fields, data, phones);
	const coverAll = () => {
		for (const config of editor.fields) {
			const name = String(config.get('name'));
			if (name in changes) editor.onChange(config, fromJS(changes[name]));
		}
		const still = uncovered(definition.fields, { ...data, ...changes }, phones).length > 0;
		announce(
			still
				? '能遮的都遮住了，剩下的请您自己改。改好再保存一次'
				: '中间几位都遮住了，请看一看，再保存一次',
		);
	};
	return (
		<section className="covering" role="status" aria-label="不能公开的号码" ref={panel}>
			{/* What was refused says itself where each stands. */}
			{faults.length > 0 ? (
				<p>不能公开的号码可以一次都遮住：</p>
			) : (
				<>
					<p>历史版本留下就删不掉。这些号码遮住以后再保存，才会留下版本：</p>
					<Places left={left} />
				</>
			)}
			{Object.keys(changes).length > 0 && (
				<button type="button" className="primary" onClick={coverAll}>
					遮住中间几位
				</button>
			)}
			{faults.length === 0 && left.some(({ words }) => words.includes('手机号')) && (
				<p className="hint">{allow}</p>
			)}
		</section>
	);
}

function Places({ left }: { left: readonly Uncovered[] }) {
	return (
		<ul>
			{left.map(({ field, words }) => (
				<li key={words}>
					<span>{words}</span>
					<button type="button" onClick={() => goTo(field)}>
						去看
					</button>
				</li>
			))}
		</ul>
	);
}
