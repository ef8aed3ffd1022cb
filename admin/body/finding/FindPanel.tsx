/** 查找替换, in title and summary too: a strip below the box's buttons. Enter goes on, Shift+Enter back, Esc to the place that was found. */
import { useEditorRef, useEditorSelector } from 'platejs/react';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { BoxEditor } from '../editor.ts';
import { Tool } from '../tools/Tool.tsx';
import {
	goToField,
	hitsInFields,
	markField,
	placeOf,
	replaceInFields,
	useFieldWords,
} from './fields.ts';
import type { FieldHit, FieldWords } from './fields.ts';
import { hitsOf, outOfReach, placesOf, rangeOf, type Hit } from './hits.ts';
import { clearHits, markHits, showHit } from './marked-hits.ts';
import { replaceHits } from './replace.ts';
import { standing } from './standing.ts';

type Found = FieldHit | Hit;

const isInBody = (hit: Found): hit is Hit => hit.kind !== 'field';
const isInField = (hit: Found): hit is FieldHit => hit.kind === 'field';

/** All of them, from the title down. */
const foundIn = (fields: readonly FieldWords[], editor: BoxEditor, sought: string): Found[] => [
	...hitsInFields(fields, sought),
	...hitsOf(editor, sought),
];

export function FindPanel({ close }: { close: () => void }) {
	const editor = useEditorRef() as unknown as BoxEditor;
	const blocks = useEditorSelector(({ children }) => children as unknown, []);
	const id = useId();
	const field = useRef<HTMLInputElement>(null);
	const [sought, setSought] = useState('');
	const [words, setWords] = useState('');
	const [place, setPlace] = useState(0);
	const [replaced, setReplaced] = useState({ count: 0, above: 0 });
	const fields = useFieldWords();
	const hits = useMemo(() => foundIn(fields, editor, sought), [fields, editor, blocks, sought]);
	const fixed = useMemo(() => outOfReach(editor, sought), [editor, blocks, sought]);
	const now = hits[Math.min(place, hits.length - 1)];

	useEffect(() => field.current?.focus(), []);
	useEffect(
		() => () => {
			clearHits();
			markField(undefined);
		},
		[],
	);
	useEffect(() => {
		// The words that were put in are drawn a little later.
		const inBody = hits.filter(isInBody);
		const here = now && isInBody(now) ? now : undefined;
		const frame = requestAnimationFrame(() => markHits(editor, inBody, here));
		return () => cancelAnimationFrame(frame);
	}, [editor, hits, now]);

	const show = (hit: Found | undefined) => {
		markField(hit && isInField(hit) ? hit : undefined);
		if (hit && isInBody(hit)) showHit(editor, hit);
	};
	const go = (to: number) => {
		const next = (to + hits.length) % Math.max(hits.length, 1);
		setPlace(next);
		setReplaced({ count: 0, above: 0 });
		show(hits[next]);
	};
	const look = (text: string) => {
		setSought(text);
		setPlace(0);
		setReplaced({ count: 0, above: 0 });
		show(foundIn(fields, editor, text)[0]);
	};
	const replace = (some: readonly Found[]) => {
		const above = some.filter(isInField);
		replaceHits(editor, some.filter(isInBody), words);
		replaceInFields(above, words);
		setReplaced({ count: some.length, above: above.length });
		// Where the new words hold the old, the next hit is the one behind them.
		const inNew = placesOf(words, sought).length;
		setPlace(some.length === 1 ? Math.min(place, hits.length - 1) + inNew : 0);
	};
	const leave = () => {
		const range = now && isInBody(now) ? rangeOf(now) : undefined;
		close();
		if (now && isInField(now)) {
			goToField(now);
			return;
		}
		if (range) editor.tf.select(range);
		editor.tf.focus();
	};
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		leave();
	};
	const pressIn = (act: (back: boolean) => void) => (event: KeyboardEvent) => {
		// An input method's Enter takes its word.
		if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
		event.preventDefault();
		act(event.shiftKey);
	};
	return (
		<div className="body-panel body-find" role="group" aria-label="查找替换" onKeyDown={press}>
			<label htmlFor={`${id}find`}>查找</label>
			<input
				id={`${id}find`}
				ref={field}
				value={sought}
				placeholder="要找的字"
				autoComplete="off"
				onChange={({ target }) => look(target.value)}
				onKeyDown={pressIn((back) => go(place + (back ? -1 : 1)))}
			/>
			<span className="body-panel-tools">
				<Tool act={() => go(place - 1)} idle={hits.length === 0} title="上一处（Shift+回车）">
					上一处
				</Tool>
				<Tool act={() => go(place + 1)} idle={hits.length === 0} title="下一处（回车）">
					下一处
				</Tool>
			</span>
			<label htmlFor={`${id}words`}>换成</label>
			<input
				id={`${id}words`}
				value={words}
				placeholder="换成的字"
				autoComplete="off"
				onChange={({ target }) => setWords(target.value)}
				onKeyDown={pressIn(() => now && replace([now]))}
			/>
			<span className="body-panel-tools">
				<Tool act={() => now && replace([now])} idle={!now}>
					替换
				</Tool>
				<Tool act={() => replace(hits)} idle={hits.length === 0}>
					全部替换
				</Tool>
				<Tool act={leave} title="关闭（Esc）">
					关闭
				</Tool>
			</span>
			<p role="status">
				{standing({
					sought,
					count: hits.length,
					at: now ? hits.indexOf(now) : -1,
					...(now && isInField(now) ? { within: placeOf(now) } : {}),
					fixed,
					replaced: replaced.count,
					above: replaced.above,
				})}
			</p>
		</div>
	);
}
