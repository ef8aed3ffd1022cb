/** What one has written of this article elsewhere and not saved: taken over, or let go. */
import { fromJS } from 'immutable';
import { useEffect, useState } from 'react';
import { localBackend } from '../../decap/backend.ts';
import type { EditorProps } from '../../decap/editor-props.ts';
import type { Definition } from '../../record/definitions.ts';
import { readEntryFile, type Data } from '../../record/entry.ts';
import { readSettingsFile } from '../../record/settings.ts';
import { byButton } from '../../record/standing.ts';
import { copiesOf, device, forgetCopy, keepCopy, wanted } from '../../saving/autosave.ts';
import { ask } from '../../server/client/ask.ts';
import type { CopyHead } from '../../server/protocol.ts';

interface Props {
	editor: EditorProps;
	definition: Definition;
	path: string;
	/** Where this form's own copies go. */
	place: string;
}

/** Of this article and from elsewhere: what this browser has kept it offers itself. */
function isOffered({ place, device: of }: CopyHead, own: string): boolean {
	if (place !== own && !(own.startsWith('new/') && isSameColumn(place, own))) return false;
	return of !== device();
}

const isSameColumn = (one: string, other: string) =>
	one.startsWith('new/') && one.split('/')[1] === other.split('/')[1];

const opened = ({ raw, hash }: { raw: string; hash?: string | undefined }) => ({ raw, hash });

/** What the buttons decide stays as it is now. */
function put(editor: EditorProps, { staged }: Definition, written: Data): void {
	for (const config of editor.fields) {
		const name = String(config.get('name'));
		if (staged && byButton.includes(name)) continue;
		editor.onChange(config, fromJS(written[name] ?? ''));
	}
}

export function CopyLine({ editor, definition, path, place }: Props) {
	const [copy, setCopy] = useState<CopyHead>();
	const [wrong, setWrong] = useState<string>();
	const author = localBackend().user.name;
	useEffect(() => {
		let here = true;
		const chosen = wanted.get();
		wanted.set(undefined);
		copiesOf(author).then(
			(all) => {
				if (!here) return;
				const mine = all.find((one) => one.place === chosen?.place && one.device === chosen.device);
				if (mine && (mine.place === place || isSameColumn(mine.place, place))) void take(mine);
				else setCopy(all.find((one) => isOffered(one, place)));
			},
			// Without it one goes on writing all the same.
			() => undefined,
		);
		return () => {
			here = false;
		};
	}, [place]);
	const take = async (one: CopyHead) => {
		const { copy: found } = await ask('copy', { author, place: one.place, device: one.device });
		if (!found) {
			setCopy(undefined);
			return;
		}
		const read = path.endsWith('.yml') ? readSettingsFile : readEntryFile;
		const { base } = found;
		// Saved, it is compared with what it was written over, not with what others have saved since.
		if (base && !editor.isNewEntry) localBackend().opened.set(path, opened(base));
		put(editor, definition, read(found.raw));
		setCopy(undefined);
		// First it is kept as this form's own, then the other goes.
		await keepCopy({ place, raw: found.raw, ...(base ? { base: opened(base) } : {}) }, author);
		await forgetCopy(one, author);
	};
	const drop = async (one: CopyHead) => {
		await forgetCopy(one, author);
		setCopy(undefined);
	};
	const attempt = (work: Promise<void>) => {
		setWrong(undefined);
		work.catch((error: unknown) =>
			setWrong(error instanceof Error ? error.message : '没有做成，请再试一次'),
		);
	};
	if (!copy) return null;
	return (
		<div className="copy-line" role="status">
			<p>
				您 {copy.at} 在另一台设备上写的{editor.isNewEntry ? `《${copy.title}》` : ''}
				没有保存，只有您看得到。没传完的图片不在里面。
				{editor.hasChanged && '接着写那一份，这里刚写的就换掉了。'}
			</p>
			{wrong && <p role="alert">{wrong}</p>}
			<div className="buttons">
				<button type="button" onClick={() => attempt(take(copy))}>
					接着写那一份
				</button>
				<button type="button" onClick={() => attempt(drop(copy))}>
					那一份不要了
				</button>
			</div>
		</div>
	);
}
