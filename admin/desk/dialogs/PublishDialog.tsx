/** Last look before residents see it: what, when, where. */
import { useEffect, useState } from 'react';
import type { Data } from '../../record/entry.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { Dialog } from './Dialog.tsx';
import { textOf } from '../../record/text-of.ts';
import type { DialogProps } from './dialog-props.ts';
import { Faults } from '../../form/Faults.tsx';
import { Warnings } from './Warnings.tsx';
import { lookOver, type Looked } from './look-over.ts';
import { revising } from '../../saving/revising.ts';
import { withReviews } from '../signing.ts';
import { RevisionComparison } from './RevisionDialog.tsx';

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

const nothing: Looked = { faults: [], warnings: [] };

export function PublishDialog({ editor, definition, data, saving, path, close }: DialogProps) {
	const { given, now, later, old } = timeOf(data);
	const [when, setWhen] = useState<When>(later ? 'given' : 'now');
	const [seen, setSeen] = useState<Looked>();
	useEffect(() => {
		const published = { stage: 'ready' };
		const after = async () => ({
			...data,
			...(await withReviews(editor, { definition, path, data }, published)),
		});
		// What cannot be looked over here the server looks over before it writes.
		after()
			.then((as) => lookOver(definition, as, path))
			.then(setSeen, () => setSeen(nothing));
		// The article does not change while the dialog is open.
	}, []);
	const { faults, warnings } = seen ?? nothing;
	const live = revising.get().get(path);
	const replace = async () => {
		close();
		await saving.save('发布修改稿', { stage: 'ready' });
	};
	const publish = async () => {
		const time = when === 'now' || given === '' ? now : given;
		const what = time > now ? '定时发布' : '发布';
		close();
		await saving.save(what, { stage: 'ready', publishedAt: time });
	};
	if (faults.length > 0)
		return (
			<Dialog title="还不能发布" close={close}>
				<Faults
					faults={faults}
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
	if (live)
		return (
			<Dialog title="用修改稿换下公布的" close={close} wide>
				<RevisionComparison editor={editor} data={data} definition={definition} live={live} />
				<Warnings warnings={warnings} leave={close} />
				<div className="buttons">
					<form method="dialog">
						<button>再看看</button>
					</form>
					<button type="button" className="primary" disabled={!seen} onClick={() => void replace()}>
						确认换上
					</button>
				</div>
			</Dialog>
		);
	return (
		<Dialog title={when === 'given' && later ? '到时间自动公布' : '现在公布给居民看'} close={close}>
			<p className="subject">{textOf(data['title'])}</p>
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
			<Warnings warnings={warnings} leave={close} />
			<p className="hint">公布以后还可以改，也可以撤回；每一版都留着。</p>
			<div className="buttons">
				<form method="dialog">
					<button>再看看</button>
				</form>
				<button type="button" className="primary" disabled={!seen} onClick={() => void publish()}>
					{when === 'given' && later ? '确认定时' : '确认发布'}
				</button>
			</div>
		</Dialog>
	);
}
