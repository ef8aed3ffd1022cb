/** When the whole desk breaks: what was being written can be copied, and the page opened again. Stands in for Decap's own. */
import { Component, type ReactNode } from 'react';
import { kept } from '../decap/kept.ts';

interface Props {
	children: ReactNode;
	/** Decap draws one around the desk and one around each preview. */
	showBackup?: boolean;
}

interface State {
	broken: string | undefined;
	backup: string;
}

export class ErrorBoundary extends Component<Props, State> {
	override state: State = { broken: undefined, backup: '' };

	static getDerivedStateFromError(error: unknown): Partial<State> {
		return { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}

	override componentDidCatch() {
		if (!this.props.showBackup) return;
		void kept.getItem('backup').then((backup) => {
			this.setState({ backup: typeof backup === 'string' ? backup : '' });
		});
	}

	override render() {
		const { broken, backup } = this.state;
		if (broken === undefined) return this.props.children;
		return (
			<main className="crashed" role="alert">
				<h1>编辑部出了问题</h1>
				<p>您写的内容已经留在这台电脑里。重新打开后，点进那一篇，会问您要不要接着写。</p>
				{backup !== '' && (
					<>
						<label htmlFor="crashed-backup">最后写的内容，可以先复制出来：</label>
						<textarea id="crashed-backup" readOnly value={backup} />
					</>
				)}
				<button type="button" onClick={() => location.reload()}>
					重新打开
				</button>
				<details>
					<summary>给信息员看的</summary>
					<pre>{broken}</pre>
				</details>
			</main>
		);
	}
}

export default ErrorBoundary;
