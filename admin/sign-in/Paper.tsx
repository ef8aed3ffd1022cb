/** The recovery codes, shown this once. */
import { Sheet } from './Sheet.tsx';
import type { Step } from './step.ts';

export function Paper({ codes, next }: { codes: readonly string[]; next: (step: Step) => void }) {
	const send = () => {
		next({ stage: 'in' });
		return Promise.resolve();
	};
	return (
		<Sheet
			title="抄下备用码"
			lead="手机丢了、坏了，用它们登录，每个用一次。只在这里显示这一遍，请抄在纸上收好，不要拍照发给别人。"
			go="我抄好了"
			send={send}
		>
			<ol className="paper">
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ol>
		</Sheet>
	);
}
