/** A one-time address, to be shown to its person: it is not shown again. */
import type { OneTime } from '../../server/accounts/http/protocol.ts';
import { Qr } from '../Qr.tsx';

interface Props {
	name: string;
	given: OneTime;
	close: () => void;
}

export function Once({ name, given, close }: Props) {
	return (
		<section className="once" role="status">
			<h2>请{name}用手机扫一扫</h2>
			<Qr code={given.qr} label={`给${name}的一次性地址的二维码`} />
			<p>
				也可以把下面的地址发给本人。只能用一次，{given.hours}{' '}
				小时内有效；关掉以后不再显示，可以再要一个。
			</p>
			<p className="address">{given.address}</p>
			<div className="buttons">
				<button type="button" onClick={close}>
					收起
				</button>
			</div>
		</section>
	);
}
