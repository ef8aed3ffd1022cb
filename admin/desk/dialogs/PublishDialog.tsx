/** Last look before residents see it: what, when, where. */
import { useState } from 'react';
import type { Data } from '../../record/entry.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';
import { Faults } from '../../form/Faults.tsx';
import { revising } from '../../saving/revising.ts';
import { LookDialog } from './LookDialog.tsx';
import { RevisionComparison } from './RevisionDialog.tsx';
import { useLook } from './use-look.ts';

type When = 'now' | 'given';

const minutesOf = (time: string) => Date.parse(`${time.replace(' ', 'T')}:00+08:00`) / 60_000;

/** A time in the future is a date to publish on; one just past is the default that nobody touched (minutes). */
const untouched = 10;

function timeOf(data: Data) {
	const given = typeof data['publishedAt'] === 'string' ? data['publishedAt'] : '';
	const now = shanghaiNow();
	const age = minutesOf(now) - minutesOf(given);
	return { given, now, later: given > now, old: age > untouched };
}

export function PublishDialog(props: DialogProps) {
	const { editor, definition, data, saving, path, close } = props;
	const live = revising.get().get(path);
	const seen = useLook(props, { changes: { stage: 'ready' }, first: !live });
	if (seen && seen.faults.length > 0)
		return (
			<Dialog title="还不能发布" close={close}>
				<Faults
					faults={seen.faults}
					fields={editor.fields}
					head="您写的都在，改好下面的再点“发布”："
					leave={close}
				/>
				<div className="buttons">
					<form method="dialog">
						<button className="primary">回去改</button>
					</form>
				</div>
			</Dialog>
		);
	if (!live) return <FirstTime {...props} seen={seen} />;
	const replace = async () => {
		close();
		await saving.save('发布修改稿', { stage: 'ready' });
	};
	return (
		<LookDialog
			{...props}
			title="用修改稿换下公布的"
			after={data}
			seen={seen}
			yes="确认换上"
			act={() => void replace()}
		>
			<RevisionComparison editor={editor} data={data} definition={definition} live={live} />
		</LookDialog>
	);
}

function FirstTime({ seen, ...props }: DialogProps & { seen: ReturnType<typeof useLook> }) {
	const { editor, data, saving, close } = props;
	const { given, now, later, old } = timeOf(data);
	const [when, setWhen] = useState<When>(later ? 'given' : 'now');
	const publish = async () => {
		const time = when === 'now' || given === '' ? now : given;
		const what = time > now ? '定时发布' : '发布';
		close();
		await saving.save(what, { stage: 'ready', publishedAt: time });
	};
	const waits = when === 'given' && later;
	return (
		<LookDialog
			{...props}
			title={waits ? '到时间自动公布' : '现在公布给居民看'}
			after={{ ...data, publishedAt: when === 'now' ? now : given }}
			seen={seen}
			yes={waits ? '确认定时' : '确认发布'}
			act={() => void publish()}
		>
			<p>栏目：{String(editor.collection.get('label'))}</p>
			{given !== '' && (later || old) && (
				<fieldset>
					<legend>发布时间</legend>
					<label>
						<input type="radio" checked={when === 'now'} onChange={() => setWhen('now')} />
						现在
					</label>
					<label>
						<input type="radio" checked={when === 'given'} onChange={() => setWhen('given')} />
						{later ? `定时：${given}` : `补登，写成 ${given}`}
					</label>
				</fieldset>
			)}
			<p className="hint">公布以后还可以改，也可以撤回；每一版都留着。</p>
		</LookDialog>
	);
}
