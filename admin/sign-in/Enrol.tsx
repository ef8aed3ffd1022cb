/** Sets up the second factor: a QR code for the phone, and its first code. */
import { useEffect, useState } from 'react';
import type { AccountActions } from '../server/accounts/http/protocol.ts';
import { ask, sentenceOf } from './ask.ts';
import { Field } from './Field.tsx';
import { Qr } from './Qr.tsx';
import { Sheet } from './Sheet.tsx';
import type { Step } from './step.ts';

type Begun = AccountActions['enrol-begin']['answer'];

/** `ABCDEFGH…` → `ABCD EFGH …`, to be typed without losing one's place. */
const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? '';

export function Enrol({ next }: { next: (step: Step) => void }) {
	const [begun, setBegun] = useState<Begun>();
	const [failed, setFailed] = useState<string>();
	const [code, setCode] = useState('');
	useEffect(() => {
		ask('enrol-begin', {}).then(setBegun, (error: unknown) => setFailed(sentenceOf(error)));
	}, []);
	const send = async () => {
		const { recoveryCodes } = await ask('enrol', { code });
		next({ stage: 'paper', codes: recoveryCodes });
	};
	return (
		<Sheet
			title="设动态码"
			lead="您的权限要多一道锁：除了密码，再看手机上的六位数。请在手机上装一个验证器（应用商店里搜“身份验证器”），用它扫下面的码。"
			go="设好了"
			send={send}
		>
			{failed && <p role="alert">{failed}</p>}
			{begun && (
				<>
					<Qr code={begun.qr} label="给验证器扫的二维码，扫不了就输入下面的字母" />
					<details>
						<summary>扫不了？手工输入</summary>
						<p className="secret">{inFours(begun.secret)}</p>
					</details>
				</>
			)}
			<Field
				label="验证器显示的六位数"
				value={code}
				set={setCode}
				inputMode="numeric"
				autoComplete="one-time-code"
				className="code"
			/>
		</Sheet>
	);
}
