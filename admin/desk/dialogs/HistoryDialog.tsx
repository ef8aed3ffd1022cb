/** Every version that was saved: who, when, what; each can be looked at and brought back. */
import { useEffect, useState } from 'react';
import { fromJS } from 'immutable';
import { ask } from '../../server/client/ask.ts';
import { readEntryFile, type Data } from '../../record/entry.ts';
import { readSettingsFile } from '../../record/settings.ts';
import { RefusalError } from '../../server/client/refusal-error.ts';
import type { Version } from '../../server/protocol.ts';
import { Comparison } from './Comparison.tsx';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { byButton } from '../../record/standing.ts';

export function HistoryDialog({ editor, definition, data, path, close }: DialogProps) {
	const [versions, setVersions] = useState<Version[]>();
	const [wrong, setWrong] = useState<string>();
	const [shown, setShown] = useState<{ version: Version; data: Data }>();
	useEffect(() => {
		ask('history', { path }).then(
			({ versions: found }) => setVersions(found),
			(error: unknown) =>
				setWrong(error instanceof RefusalError ? error.message : '历史版本打不开，请再试一次'),
		);
	}, [path]);
	const show = async (version: Version) => {
		const { raw } = await ask('version', { path, commit: version.commit });
		const read = path.endsWith('.yml') ? readSettingsFile : readEntryFile;
		setShown({ version, data: read(raw) });
	};
	const open = (version: Version) => {
		setWrong(undefined);
		show(version).catch((error: unknown) => {
			console.error(error);
			setWrong(error instanceof RefusalError ? error.message : '这一版打不开，请看别的版本');
		});
	};
	/** An old version as it would stand in the form. */
	const put = (old: Data): Data =>
		definition.staged
			? { ...old, ...Object.fromEntries(byButton.map((name) => [name, data[name]])) }
			: old;
	const restore = (old: Data) => {
		for (const config of editor.fields) {
			const name = String(config.get('name'));
			// What the buttons decide stays as it is, untouched.
			if (definition.staged && byButton.includes(name)) continue;
			editor.onChange(config, fromJS(old[name] ?? ''));
		}
		close();
	};
	return (
		<Dialog title="历史版本" close={close} wide>
			{wrong && <p role="alert">{wrong}</p>}
			{!versions && !wrong && <p role="status">正在打开……</p>}
			{versions?.length === 0 && <p>还没有留下版本。</p>}
			{!shown && (
				<ol className="versions">
					{versions?.map((version) => (
						<li key={version.commit}>
							<button type="button" onClick={() => open(version)}>
								{version.at}　{version.author}　{version.what}
							</button>
						</li>
					))}
				</ol>
			)}
			{shown && definition.staged && (
				<p className="hint">放回表单的是内容；公布、审核和撤回照现在的算，不会退回去。</p>
			)}
			{shown && (
				<Comparison
					left={{ title: `${shown.version.at} ${shown.version.author}`, data: put(shown.data) }}
					right={{ title: '现在', data }}
					fields={editor.fields}
					definition={definition}
				/>
			)}
			<div className="buttons">
				<form method="dialog">
					<button>关闭</button>
				</form>
				{shown && (
					<>
						<button type="button" onClick={() => setShown(undefined)}>
							看别的版本
						</button>
						<button type="button" className="primary" onClick={() => restore(shown.data)}>
							把这一版放回表单
						</button>
					</>
				)}
			</div>
		</Dialog>
	);
}
