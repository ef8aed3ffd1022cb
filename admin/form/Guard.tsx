/** A control that breaks takes neither the page nor the text with it. */
import { Component, type ReactNode } from 'react';

interface Props {
	/** What the field holds, to be copied. */
	value: unknown;
	label: string;
	children: ReactNode;
}

export class Guard extends Component<Props, { broken: boolean }> {
	override state = { broken: false };

	static getDerivedStateFromError() {
		return { broken: true };
	}

	override render() {
		const { value, label, children } = this.props;
		if (!this.state.broken) return children;
		const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
		return (
			<div role="alert" className="broken">
				<p>“{label}”这一栏出了问题，您写的还在，可以先复制出来。</p>
				<textarea readOnly value={text} aria-label={`${label}的内容`} />
				<button type="button" onClick={() => void navigator.clipboard.writeText(text)}>
					复制
				</button>
				<button type="button" onClick={() => this.setState({ broken: false })}>
					重新打开这一栏
				</button>
			</div>
		);
	}
}
