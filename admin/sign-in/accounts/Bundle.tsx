/** After something has happened: all that whoever looks into it asks for, in one file. */
import { useState } from 'react';
import { RefusalError } from '../../server/client/refusal-error.ts';
import { ask, sentenceOf } from '../ask.ts';
import { PasswordAgain } from './PasswordAgain.tsx';
import { Wrong } from '../Wrong.tsx';

function handOver({ name, text }: { name: string; text: string }): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function Bundle() {
	const [busy, setBusy] = useState(false);
	const [again, setAgain] = useState(false);
	const [wrong, setWrong] = useState<string>();
	const take = () => {
		setBusy(true);
		setWrong(undefined);
		ask('bundle', {})
			.then(handOver)
			.catch((error: unknown) => {
				if (error instanceof RefusalError && error.refusal.error === 'confirm') setAgain(true);
				else setWrong(sentenceOf(error));
			})
			.finally(() => setBusy(false));
	};
	return (
		<section className="person">
			<h2>出了事</h2>
			<p>
				把全部记录、账号的名字、各版网站的封条、和封装时核对的结果、程序的版本放进一个文件，交给查的人。里面没有密码、动态码，也没有文章。
			</p>
			<Wrong said={wrong} />
			<div className="buttons">
				<button type="button" onClick={take} disabled={busy}>
					{busy ? '正在核对网站，请稍等……' : '下载事故材料'}
				</button>
			</div>
			{again && (
				<PasswordAgain
					close={(confirmed) => {
						setAgain(false);
						if (confirmed) take();
					}}
				/>
			)}
		</section>
	);
}
