/**
 * The body's control: Decap's editing box, kept from calling an untouched entry changed, from rewriting
 * what nobody edited, and from taking the text with it when it breaks.
 */
import { Component, createRef } from 'react';
import { installPasteCleaner } from '../paste/install.ts';
import type { CleanPaste } from '../paste/clean-paste.ts';
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

/** Only a hand does these; loading a body does none. */
const acts = 'keydown beforeinput paste cut drop pointerdown compositionstart click'.split(' ');

export class BodyControl extends Component<Props, State> {
	readonly #root = createRef<HTMLDivElement>();
	#session = new BodySession(this.props.value ?? '');
	#leave: (() => void) | undefined;
	override state: State = { mode: 'box', opening: 0, text: this.props.value ?? '', lost: '' };

	static getDerivedStateFromError(): Partial<State> {
		return { mode: 'broken' };
	}

	override componentDidMount() {
		const root = this.#root.current;
		if (!root) return;
		for (const act of acts) root.addEventListener(act, this.#touch, true);
		this.#leave = installPasteCleaner(root, this.#pasted);
		this.#name();
	}

	override componentDidUpdate(_: Props, { mode }: State) {
		this.#name();
		if (mode !== 'broken' && this.state.mode === 'broken') this.#send(this.#session.broke());
		// A restored backup, or the other version of a conflict: the box would never look at it.
		const value = this.props.value ?? '';
		if (!this.#session.knows(value)) this.#open(value);
	}

	override componentWillUnmount() {
		for (const act of acts) this.#root.current?.removeEventListener(act, this.#touch, true);
		this.#leave?.();
	}

	/** Decap calls this for a field with a complaint. */
	focus() {
		this.#root.current?.querySelector<HTMLElement>('[data-slate-editor], textarea')?.focus();
	}

	#name() {
		const box = this.#root.current?.querySelector('[data-slate-editor="true"]');
		box?.setAttribute('aria-label', '正文');
	}

	#touch = () => this.#session.touch();

	#pasted = (pasted: CleanPaste) => this.setState({ lost: lostInPaste(pasted) });

	#open(text: string) {
		this.#session = new BodySession(text);
		this.setState(({ opening }) => ({ mode: 'box', opening: opening + 1, text }));
	}

	#send(text: string | undefined) {
		if (text === undefined) return;
		this.setState({ text });
		this.props.onChange(text);
	}

	#said = (markdown: string) => this.#send(this.#session.said(markdown));

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
