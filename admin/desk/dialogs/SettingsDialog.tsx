/** Before what stands on every page is changed: the alert, the name and the foot of the site, on a page as it is drawn. */
import { useEffect } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { Data } from '../../record/entry.ts';
import { readSettingsFile } from '../../record/settings.ts';
import { textOf } from '../../record/text-of.ts';
import { Comparison } from './Comparison.tsx';
import type { DialogProps } from './dialog-props.ts';
import { LookDialog } from './LookDialog.tsx';
import { useLook } from './use-look.ts';

const everywhere = /^content\/settings\/(alert|site)\.yml$/;

/** Whether these settings show on every page. */
export const showsEverywhere = (path: string) => everywhere.test(path);

/** What comes of it, and the last button. */
function wordsOf(name: string, data: Data): [title: string, yes: string] {
	if (name === 'site') return ['每一页都会跟着变', '确认更新'];
	const hangs = textOf(data['text']) !== '';
	return hangs ? ['每一页最上面都挂这条提醒', '确认挂出'] : ['每一页都不再挂提醒', '确认撤下'];
}

export function SettingsDialog(props: DialogProps) {
	const { editor, definition, data, saving, path, close } = props;
	const name = everywhere.exec(path)?.[1] ?? '';
	const [title, yes] = wordsOf(name, data);
	const before = readSettingsFile(localBackend().opened.get(path)?.raw ?? '');
	const seen = useLook(props, { changes: {}, first: false });
	const wrong = seen ? [...saving.check(), ...seen.faults] : [];
	const stops = wrong.length > 0;
	useEffect(() => {
		if (!stops) return;
		close();
		saving.refuse(wrong);
	}, [stops]);
	if (!seen || stops) return null;
	const save = () => {
		close();
		void saving.save('修改');
	};
	return (
		<LookDialog
			{...props}
			title={title}
			after={data}
			seen={seen}
			yes={yes}
			act={save}
			settings={{ [name]: data }}
		>
			<Comparison
				left={{ title: '现在', data: before }}
				right={{ title: '改成', data }}
				fields={editor.fields}
				definition={definition}
			/>
		</LookDialog>
	);
}
