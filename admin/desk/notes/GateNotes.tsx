/** What the gate found in the text that was saved, each with the way to its place, and an answer where one knows better. */
import { fromJS } from 'immutable';
import { useId, useState } from 'react';
import type { EditorProps } from '../../decap/editor-props.ts';
import { goToFault } from '../../form/go-to-fault.ts';
import type { Data } from '../../record/entry.ts';
import { announce } from '../../saving/announcement.ts';
import type { Fault } from '../../saving/faults.ts';
import type { GateNotes as Found } from './use-gate-notes.ts';

interface Props {
	editor: EditorProps;
	data: Data;
	notes: Found;
}

/** Dead links and the like are mended, not answered for. */
const mayBeAnswered = ({ rule = '' }: Fault) => rule !== '' && !rule.startsWith('links/');

/** What has no such field, a page of settings, has no exceptions. */
const exceptionsOf = (editor: EditorProps) =>
	editor.fields.find((field) => field.get('name') === 'gateExceptions');

function record(
	{ editor, data }: Pick<Props, 'editor' | 'data'>,
	rule: string,
	reason: string,
): void {
	const config = exceptionsOf(editor);
	const before: unknown[] = Array.isArray(data['gateExceptions']) ? data['gateExceptions'] : [];
	const by = editor.user?.name ?? '';
	if (config) editor.onChange(config, fromJS([...before, { reason, by, rule }]));
	announce('记下了，保存以后算数；个人信息还要另一个人终审过');
}

function Answer({ act }: { act: (reason: string) => void }) {
	const [reason, setReason] = useState('');
	const id = useId();
	return (
		<details className="answer">
			<summary>核对过，不算问题</summary>
			<label htmlFor={id}>为什么不算（会和文章一起送审）</label>
			<input
				id={id}
				value={reason}
				maxLength={120}
				placeholder="例如：本人书面同意公开"
				onChange={({ target }) => setReason(target.value)}
			/>
			<button type="button" disabled={reason.trim().length < 2} onClick={() => act(reason.trim())}>
				记下
			</button>
		</details>
	);
}

interface Listed extends Pick<Props, 'editor' | 'data'> {
	faults: readonly Fault[];
	head: string;
}

function Notes({ faults, head, ...props }: Listed) {
	if (faults.length === 0) return null;
	return (
		<>
			<p>{head}</p>
			<ul>
				{faults.map((fault) => (
					<li key={fault.field + fault.message}>
						<span>{fault.message}</span>
						{fault.field !== '' && (
							<button type="button" onClick={() => goToFault(fault)}>
								去改
							</button>
						)}
						{exceptionsOf(props.editor) && mayBeAnswered(fault) && (
							<Answer act={(reason) => record(props, fault.rule ?? '', reason)} />
						)}
					</li>
				))}
			</ul>
		</>
	);
}

export function GateNotes({ notes: { stops, asks, advice }, ...props }: Props) {
	if (stops.length + asks.length + advice.length === 0) return null;
	return (
		<section className="note gate-notes" aria-label="检查文字">
			<Notes {...props} faults={stops} head="已保存。这几处不改不能公布：" />
			<Notes {...props} faults={asks} head="请看一看：" />
			{advice.length > 0 && (
				<details>
					<summary>还有 {advice.length} 条建议</summary>
					<Notes {...props} faults={advice} head="改了更好，不改也行：" />
				</details>
			)}
		</section>
	);
}
