/** In an office: an address that shows this version to somebody who reviews it without an account, and those given before. */
import { useEffect, useState } from 'react';
import { textOf } from '../../record/text-of.ts';
import { revising, revisionPath } from '../../saving/revising.ts';
import type { GivenLink } from '../../server/accounts/http/protocol.ts';
import { ask, sentenceOf } from '../../sign-in/ask.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialog-props.ts';

const spans = [3, 7, 14] as const;

export function ReviewLinkDialog({ editor, data, path, close }: DialogProps) {
	const place = revising.get().has(path) ? revisionPath(path) : path;
	const [links, setLinks] = useState<GivenLink[]>();
	const [given, setGiven] = useState<{ address: string; until: string }>();
	const [days, setDays] = useState<number>(7);
	const [busy, setBusy] = useState(false);
	const [wrong, setWrong] = useState<string>();
	const [copied, setCopied] = useState(false);
	const look = async () => setLinks((await ask('review-links', { path: place })).links);
	const work = async (how: () => Promise<void>) => {
		setBusy(true);
		setWrong(undefined);
		try {
			await how();
			await look();
		} catch (error) {
			setWrong(sentenceOf(error));
		} finally {
			setBusy(false);
		}
	};
	useEffect(() => void work(() => Promise.resolve()), []);
	const give = () =>
		work(async () => {
			setCopied(false);
			setGiven(await ask('review-give', { path: place, days }));
		});
	const copy = async (address: string) => {
		await navigator.clipboard.writeText(address).then(
			() => setCopied(true),
			() => setWrong('没有复制成，请自己选中地址复制'),
		);
	};
	return (
		<Dialog title="给审稿链接" close={close}>
			<p className="subject">{textOf(data['title'])}</p>
			<p>
				拿到链接的人不用登录，就能看到保存好的这一版，和居民将来看到的一样；上面写着“审稿”，还能打印审稿单签字。以后改了，链接里还是这一版。
			</p>
			{editor.hasChanged && <p className="warnings">刚改的还没有保存，链接里看不到。请先保存。</p>}
			{wrong && (
				<p className="wrong" role="alert">
					{wrong}
				</p>
			)}
			{given && (
				<div className="given" role="status">
					<p>链接好了，{given.until} 以前打得开。这个地址只显示这一次：</p>
					<output>{given.address}</output>
					<button type="button" onClick={() => void copy(given.address)}>
						{copied ? '复制好了' : '复制链接'}
					</button>
				</div>
			)}
			<fieldset>
				<legend>几天以内打得开</legend>
				{spans.map((span) => (
					<label key={span}>
						<input type="radio" checked={days === span} onChange={() => setDays(span)} />
						{span} 天
					</label>
				))}
			</fieldset>
			{links && links.length > 0 && (
				<ul className="links">
					{links.map(({ id, by, at, until, opened }) => (
						<li key={id}>
							<span>
								{by} {at} 给的，到 {until}，打开过 {opened} 次
							</span>
							<button
								type="button"
								disabled={busy}
								aria-label={`收回 ${at} 给的链接`}
								onClick={() => void work(() => ask('review-end', { id }).then(() => undefined))}
							>
								收回
							</button>
						</li>
					))}
				</ul>
			)}
			<div className="buttons">
				<form method="dialog">
					<button>关闭</button>
				</form>
				<button type="button" className="primary" disabled={busy} onClick={() => void give()}>
					{busy ? '正在准备……' : '给一个链接'}
				</button>
			</div>
		</Dialog>
	);
}
