/** Taking several articles back, or letting them expire: what residents will read. */
import { useId, useState } from 'react';
import { expiring, withdrawing, type Act } from '../../record/at-once.ts';
import { shanghaiNow } from '../../record/moments.ts';
import { Dialog } from '../dialogs/Dialog.tsx';
import { Concerned } from './Concerned.tsx';
import { parted, type ForAll } from './dialog-for-all.ts';

interface Words {
	title: string;
	lead: string;
	label: string;
	placeholder: string;
	yes: string;
	/** The fewest characters. */
	least: number;
	make: (text: string, now: string) => Act;
}

function ReasonForAll({ words, ...given }: ForAll & { words: Words }) {
	const { rows, counter, act, close } = given;
	const [text, setText] = useState('');
	const id = useId();
	const { concerned, left } = parted(rows, words.make('', '').states);
	const short = [...text.trim()].length < words.least;
	return (
		<Dialog title={`${words.title} ${concerned.length} ${counter}`} close={close}>
			<Concerned concerned={concerned} left={left} counter={counter} />
			<p>{words.lead}</p>
			<label htmlFor={id}>{words.label}</label>
			<textarea
				id={id}
				value={text}
				maxLength={200}
				placeholder={words.placeholder}
				onChange={({ target }) => setText(target.value)}
			/>
			<div className="buttons">
				<form method="dialog">
					<button>再想想</button>
				</form>
				<button
					type="button"
					className="primary"
					disabled={short || concerned.length === 0}
					onClick={() => act(words.make(text, shanghaiNow()), concerned)}
				>
					{words.yes}
				</button>
			</div>
		</Dialog>
	);
}

const withdraw: Words = {
	title: '撤回',
	lead: '撤回以后网页还在，只留标题和原因；正文、图片、附件不再显示，也搜不到。以后可以取消撤回。',
	label: '为什么撤回（居民看得到）',
	placeholder: '例如：时间有误，请看新的通知',
	yes: '确认撤回',
	least: 2,
	make: withdrawing,
};

const expire: Words = {
	title: '设为过期',
	lead: '现在就标“已过期”，不再上首页和列表；网页和正文还在，搜得到。',
	label: '修改说明（居民看得到；不要求审核的可以不填）',
	placeholder: '例如：活动提前结束',
	yes: '确认过期',
	least: 0,
	make: expiring,
};

export const WithdrawAll = (given: ForAll) => <ReasonForAll {...given} words={withdraw} />;
export const ExpireAll = (given: ForAll) => <ReasonForAll {...given} words={expire} />;
