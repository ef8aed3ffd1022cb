/** Decap's sign-in of a forge in the desk's own form: its class knows the way, ours says it in the desk's words. */
import type { Component, SyntheticEvent } from 'react';
import { chineseOf } from './forge-errors.ts';

interface Props {
	error?: string;
	inProgress?: boolean;
}
interface DecapSignIn extends Component<Props, { loginError?: string }> {
	handleLogin: (event: SyntheticEvent) => void;
}
export type DecapSignInClass = new (props: Props) => DecapSignIn;

/** @param forge its name, for the button */
export function signInAt(forge: string, Decaps: DecapSignInClass): DecapSignInClass {
	return class extends Decaps {
		override render() {
			const { error, inProgress } = this.props;
			const wrong = this.state.loginError ?? error;
			return (
				<main className="sign-in">
					<form onSubmit={this.handleLogin}>
						<h1>编辑部</h1>
						<p>写通知、发活动、改政策，都在这里。保存的每一版都留着，写错了找得回来。</p>
						{wrong && <p role="alert">{chineseOf(wrong)}</p>}
						<button type="submit" className="primary" disabled={inProgress}>
							{inProgress ? '正在登录……' : `用 ${forge} 账号登录`}
						</button>
						<p className="hint">会先打开 {forge} 的登录页，同意以后回到这里。</p>
					</form>
				</main>
			);
		}
	};
}
