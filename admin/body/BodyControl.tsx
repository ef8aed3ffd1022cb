/**
 * The body's control: Decap's editing box, kept from calling an untouched entry changed, from rewriting
 * what nobody edited, and from taking the text with it when it breaks.
 */
import { Component, createRef } from 'react';
import type { CleanPaste } from '../paste/clean-paste.ts';
import { AfterDrawing } from './after-drawing.ts';
import { BoxLifecycle } from './lifecycle.ts';
import { Box } from './Box.tsx';
import { Facts } from './Facts.tsx';
import { PlainBody } from './PlainBody.tsx';
import { Rescue } from './Rescue.tsx';
import { lostInPaste } from './lost-in-paste.ts';
import { BodySession } from './session.ts';

interface Props extends Record<string, unknown> {
	value?: string | null;
	forID: string;
	onChange: (value: string) => void;
}

interface State {
	mode: 'box' | 'plain' | 'broken';
	/** A new number draws a new box. */
	opening: number;
	text: string;
	lost: string;
}

export class BodyControl extends Component<Props, State> {
	readonly #root = createRef<HTMLDivElement>();
	#session = new BodySession(this.props.value ?? '');
	#lifecycle: BoxLifecycle | undefined;
	#afterDrawing: AfterDrawing | undefined;
	override state: State = { mode: 'box', opening: 0, text: this.props.value ?? '', lost: '' };

	static getDerivedStateFromError(): Partial<State> {
		return { mode: 'broken' };
	}

	override componentDidMount() {
		this.#afterDrawing = new AfterDrawing();
		this.#attend();
	}

	override componentDidUpdate(_: Props, { mode }: State) {
		this.#attend();
		if (mode !== 'broken' && this.state.mode === 'broken') {
			this.#sayLast();
			this.#send(this.#session.broke());
		}
		// A restored backup, or the other version of a conflict: the box would never look at it.
		const value = this.props.value ?? '';
		if (!this.#session.knows(value)) this.#open(value);
	}

	override componentWillUnmount() {
		this.#afterDrawing?.leave();
		this.#lifecycle?.leave();
	}

	/** Decap calls this for a field with a complaint. */
	focus() {
		this.#root.current?.querySelector<HTMLElement>('[data-slate-editor], textarea')?.focus();
	}

	#pasted = (pasted: CleanPaste) => this.setState({ lost: lostInPaste(pasted) });

	#attend() {
		const root = this.#root.current;
		if (!root) return;
		// After a crash React draws everything anew, this element too.
		if (this.#lifecycle?.root !== root) {
			this.#lifecycle?.leave();
			this.#lifecycle = new BoxLifecycle(root, {
				session: () => this.#session,
				pasted: this.#pasted,
				broke: this.#broke,
			});
		}
		this.#lifecycle.refresh();
	}

	/** The watch caught the box at a fault that React did not see; it shows these blocks. */
	#broke = (shown: string[]) => {
		this.#afterDrawing?.drop();
		this.#send(this.#session.rescue(shown));
		this.setState({ mode: 'broken' });
	};

	#open(text: string) {
		this.#afterDrawing?.drop();
		this.#session = new BodySession(text);
		this.setState(({ opening }) => ({ mode: 'box', opening: opening + 1, text }));
	}

	#send(text: string | undefined) {
		if (text === undefined) return;
		this.setState({ text });
		this.props.onChange(text);
	}

	#said = (written: () => string) =>
		this.#afterDrawing?.later(() => {
			const markdown = written();
			this.#lifecycle?.said();
			this.#send(this.#session.said(markdown));
		});

	/** What a box that broke still had to say. */
	#sayLast() {
		try {
			this.#afterDrawing?.settle();
		} catch {
			// It cannot be written; what was said before it stands.
		}
	}

	#typed = (text: string) => this.#send(this.#session.write(text));

	#reopen = () => this.#open(this.#session.text);

	#toPlain = () => this.setState({ mode: 'plain', text: this.#session.text });

	#inside() {
		const { mode, opening } = this.state;
		const { text, opened } = this.#session;
		if (mode === 'broken')
			return <Rescue text={text} onReopen={this.#reopen} onPlain={this.#toPlain} />;
		if (mode === 'plain')
			return (
				<PlainBody id={this.props.forID} text={text} onChange={this.#typed} onBack={this.#reopen} />
			);
		return <Box key={opening} control={this.props} opened={opened} onSaid={this.#said} />;
	}

	override render() {
		return (
			<div className="body-control" ref={this.#root}>
				{this.#inside()}
				<p className="body-lost" role="status">
					{this.state.lost}
				</p>
				<Facts text={this.state.text} />
			</div>
		);
	}
}
