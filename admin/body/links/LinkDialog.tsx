/** 链接: one field to look for an article, an attachment or whom to call, or to paste an address. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '../../desk/dialogs/Dialog.tsx';
import { ask } from '../../server/client/ask.ts';
import { readSettingsObject } from '../../server/client/lists.ts';
import type { BoxEditor } from '../editor.ts';
import { targetsFor, type Target } from './targets.ts';
import { typedAddress } from './typed-address.ts';
import { hasMarked, linkAt, putForm, putLink, takeLink } from './write-link.ts';

interface Props {
	editor: BoxEditor;
	close: () => void;
}

/** Milliseconds after the last letter. */
const restBefore = 200;

/** What is found by these words; undefined until it is. A late answer does not replace a newer one. */
function useTargets(words: string): Target[] | undefined {
	const [targets, setTargets] = useState<Target[]>();
	useEffect(() => {
		let wanted = true;
		const timer = setTimeout(() => {
			void targetsFor(words).then((found) => {
				if (wanted) setTargets(found);
			});
		}, restBefore);
		return () => {
			wanted = false;
			clearTimeout(timer);
		};
	}, [words]);
	return targets;
}

function useDomain(): string {
	const [domain, setDomain] = useState('');
	useEffect(() => {
		void readSettingsObject('site', ask).then(
			({ domain: own }) => setDomain(typeof own === 'string' ? own : ''),
			() => undefined,
		);
	}, []);
	return domain;
}

export function LinkDialog({ editor, close }: Props) {
	const id = useId();
	const there = linkAt(editor);
	const field = useRef<HTMLInputElement>(null);
	const [words, setWords] = useState(there?.url ?? '');
	const address = typedAddress(words, useDomain());
	const targets = useTargets(address ? '' : words);
	useEffect(() => field.current?.select(), []);
	const finish = (act: () => void) => {
		close();
		act();
		editor.tf.focus();
	};
	const choose = (target: Target) =>
		finish(() => {
			if (target.kind === 'article') putLink(editor, target.url, target.title);
			else if (target.kind === 'file')
				putForm(editor, 'attachment', { file: target.file, label: target.title });
			else putForm(editor, 'contact', { key: target.key });
		});
	const toAddress = (url: string) => finish(() => putLink(editor, url, words.trim()));
	const press = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
		event.preventDefault();
		if (address && 'url' in address) toAddress(address.url);
	};
	const what = there || hasMarked(editor) ? '选中的字会变成链接。' : '';
	return (
		<Dialog title="链接" close={close}>
			<div className="body-link">
				<label htmlFor={id}>打几个字找文章、附件、电话，或者粘贴网址</label>
				<input
					id={id}
					ref={field}
					type="text"
					autoComplete="off"
					placeholder="例如 停水，或 https://www.gov.cn"
					value={words}
					onChange={({ target }) => setWords(target.value)}
					onKeyDown={press}
				/>
				{what && <p>{what}</p>}
				<p role="status">{address && 'wrong' in address ? address.wrong : ''}</p>
				{address && 'url' in address ? (
					<button type="button" className="primary" onClick={() => toAddress(address.url)}>
						链接到 {address.url}
					</button>
				) : (
					<Targets targets={targets} choose={choose} />
				)}
			</div>
			<div className="buttons">
				{there && (
					<button type="button" onClick={() => finish(() => takeLink(editor))}>
						去掉链接
					</button>
				)}
				<button type="button" onClick={close}>
					取消
				</button>
			</div>
		</Dialog>
	);
}

function Targets({
	targets,
	choose,
}: {
	targets: Target[] | undefined;
	choose: (target: Target) => void;
}) {
	if (!targets) return <p>正在找……</p>;
	if (targets.length === 0) return <p>没有找到，换几个字试试。</p>;
	return (
		<ul>
			{targets.map((target, place) => (
				<li key={place}>
					<button type="button" onClick={() => choose(target)}>
						{target.title}
						<small>{target.note}</small>
					</button>
				</li>
			))}
		</ul>
	);
}
