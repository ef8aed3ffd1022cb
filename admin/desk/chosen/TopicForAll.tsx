/** One topic put on several articles, or taken off them. */
import { useEffect, useId, useState } from 'react';
import { addingTopic, droppingTopic } from '../../record/at-once.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { settingItems } from '../../server/client/settings.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { Concerned } from './Concerned.tsx';
import { parted, type ForAll } from './dialog-for-all.ts';

interface Topic {
	value: string;
	label: string;
}

const ways = { add: addingTopic, drop: droppingTopic } as const;
type Way = keyof typeof ways;

export function TopicForAll({ rows, counter, act, close }: ForAll) {
	const [topics, setTopics] = useState<Topic[]>();
	const [topic, setTopic] = useState('');
	const [way, setWay] = useState<Way>('add');
	const [note, setNote] = useState('');
	const id = useId();
	useEffect(() => {
		settingItems('topics').then(setTopics, () => setTopics([]));
	}, []);
	const { concerned, left } = parted(rows, addingTopic('', '', '').states);
	return (
		<Dialog title={`改 ${concerned.length} ${counter}的主题`} close={close}>
			<Concerned concerned={concerned} left={left} counter={counter} />
			<label htmlFor={`${id}-topic`}>主题</label>
			<select id={`${id}-topic`} value={topic} onChange={({ target }) => setTopic(target.value)}>
				<option value="">{topics ? '请选一个' : '正在打开……'}</option>
				{topics?.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
			<fieldset>
				<legend>怎么改</legend>
				<label>
					<input type="radio" checked={way === 'add'} onChange={() => setWay('add')} />
					加上，原有的主题还在
				</label>
				<label>
					<input type="radio" checked={way === 'drop'} onChange={() => setWay('drop')} />
					去掉
				</label>
			</fieldset>
			<label htmlFor={`${id}-note`}>修改说明（居民看得到；不要求审核的可以不填）</label>
			<input
				id={`${id}-note`}
				value={note}
				maxLength={60}
				onChange={({ target }) => setNote(target.value)}
			/>
			<div className="buttons">
				<form method="dialog">
					<button>再想想</button>
				</form>
				<button
					type="button"
					className="primary"
					disabled={topic === '' || concerned.length === 0}
					onClick={() => act(ways[way](topic, note, shanghaiNow()), concerned)}
				>
					{way === 'add' ? '加上这个主题' : '去掉这个主题'}
				</button>
			</div>
		</Dialog>
	);
}
