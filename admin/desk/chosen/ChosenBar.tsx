/** What is done to the articles chosen in a list: one press, one version, and the way back. */
import { useEffect, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { ChosenProps } from '../../lists/choosing.ts';
import { mostChosen } from '../../lists/choosing.ts';
import type { Act } from '../../record/at-once.ts';
import { changeAll, takeBackAll, type Done } from '../../saving/at-once.ts';
import { may } from '../../saving/office.ts';
import { PrintSheets } from '../dialogs/PrintSheets.tsx';
import type { ListRow } from '../../server/protocol.ts';
import { ExpireAll, WithdrawAll } from './ReasonForAll.tsx';
import { TopicForAll } from './TopicForAll.tsx';

type Open = 'withdraw' | 'expire' | 'topic' | 'print';

/** As many as are drawn at once. */
const mostTogether = 40;

const sentenceOf = (error: unknown) =>
	error instanceof Error ? error.message : '没有做成，选中的都没有动，请再试一次';

export function ChosenBar({ chosen, counter, changed }: ChosenProps) {
	const { rows, choosing, end } = chosen;
	const [open, setOpen] = useState<Open>();
	const [busy, setBusy] = useState(false);
	const [wrong, setWrong] = useState<string>();
	const [done, setDone] = useState<Done>();
	const count = rows.length;
	useEffect(() => {
		// What was done before is not taken back by who chooses anew.
		if (count > 0) setDone(undefined);
	}, [count]);
	const work = async (how: () => Promise<Done | undefined>, then: (made?: Done) => void) => {
		setBusy(true);
		setWrong(undefined);
		try {
			then(await how());
			changed();
		} catch (error) {
			console.error(error);
			setWrong(sentenceOf(error));
		} finally {
			setBusy(false);
		}
	};
	const { name } = localBackend().user;
	const act = (given: Act, of: readonly ListRow[]) => {
		setOpen(undefined);
		const paths = of.map(({ path }) => path);
		void work(
			() => changeAll(paths, given, name),
			(made) => {
				if (made) setDone(made);
				else setWrong(`选中的${counter}都已经是这样了，没有要改的`);
				if (made) end();
			},
		);
	};
	const takeBack = (made: Done) =>
		void work(
			() => takeBackAll(made, name),
			(undone) => setDone(undone),
		);
	const dialog = { rows, counter, act, close: () => setOpen(undefined) };
	return (
		<>
			{wrong && (
				<p className="refused" role="alert">
					{wrong}
				</p>
			)}
			{done && (
				<DoneLine done={done} counter={counter} busy={busy} takeBack={() => takeBack(done)} />
			)}
			{choosing && (
				<div className="chosen" role="group" aria-label="选中的一起改">
					<p aria-live="polite">
						{count === 0
							? `先在下面勾选，再点要做的事`
							: `选了 ${count} ${counter}${count >= mostChosen ? '（一次最多这么多）' : ''}`}
					</p>
					<div className="buttons">
						{may('publish') && (
							<>
								<button
									type="button"
									disabled={busy || count === 0}
									onClick={() => setOpen('withdraw')}
								>
									撤回
								</button>
								<button
									type="button"
									disabled={busy || count === 0}
									onClick={() => setOpen('expire')}
								>
									设为过期
								</button>
							</>
						)}
						{may('write') && (
							<button type="button" disabled={busy || count === 0} onClick={() => setOpen('topic')}>
								改主题
							</button>
						)}
						<button
							type="button"
							disabled={busy || count === 0 || count > mostTogether}
							onClick={() => setOpen('print')}
						>
							合印
						</button>
						<button type="button" disabled={busy} onClick={end}>
							{busy ? '正在保存……' : '不选了'}
						</button>
					</div>
				</div>
			)}
			{open === 'withdraw' && <WithdrawAll {...dialog} />}
			{open === 'expire' && <ExpireAll {...dialog} />}
			{open === 'topic' && <TopicForAll {...dialog} />}
			{open === 'print' && (
				<PrintSheets
					title={`${count} ${counter}印在一起`}
					paths={rows.map(({ path }) => path)}
					close={dialog.close}
				>
					<p>
						每{counter}印标题、时间地点电话和二维码，一张纸放得下几{counter}就放几{counter}
						，不会从中间断开。 还没有公布的写着“未发布　样稿”。
					</p>
				</PrintSheets>
			)}
		</>
	);
}

interface DoneProps {
	done: Done;
	counter: string;
	busy: boolean;
	takeBack: () => void;
}

/** What was taken back is not offered to be taken back once more: the act is one press away. */
function DoneLine({ done, counter, busy, takeBack }: DoneProps) {
	const { what, changed, answer } = done;
	return (
		<p className="done" role="status">
			{what}，{changed.length} {counter}都保存了。{answer.notice}
			{!what.startsWith('撤销') && (
				<button type="button" disabled={busy} onClick={takeBack}>
					撤销这一步
				</button>
			)}
		</p>
	);
}
