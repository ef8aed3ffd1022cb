/** A picture or an attachment: chosen, prepared, shown at once; saved together with the entry. */
import { useState } from 'react';
import type { ControlProps } from '../../decap/types.ts';
import { announce, announcement } from '../../saving/announcement.ts';
import { chosenEndings, misplaced, refusalOf } from '../../pictures/taken.ts';

interface Added {
	payload?: { name?: string; path?: string };
}

/** `/content/media/notices/照片.jpg` → `../media/notices/照片.jpg`, as an entry refers to it. */
function referenceTo(path: string): string {
	return `..${path.replace(/^\/?content/, '')}`;
}

/** What is said above the form may have pushed the place out of sight, where one has just looked. */
function intoView(sentence: HTMLElement | null): void {
	requestAnimationFrame(() => sentence?.scrollIntoView({ block: 'center' }));
}

export function Upload(props: ControlProps<string>) {
	const { value, field, forID, classNameWrapper, onChange, onPersistMedia, getAsset } = props;
	const [busy, setBusy] = useState(false);
	const [wrong, setWrong] = useState<string>();
	/** Above the form, and here, where one looks. */
	const refuse = (sentence: string | undefined) => {
		if (sentence) announce(sentence);
		setWrong(sentence);
	};
	const picture = field.get('widget') === 'image';
	const noun = picture ? '图片' : '文件';
	const is = picture ? 'picture' : 'attachment';
	const accept = field.get('accept') as Iterable<string> | undefined;
	const only = accept ? [...accept] : undefined;
	const choose = async (file: File | undefined) => {
		if (!file) return;
		const refusal = refusalOf(file) ?? misplaced(file.name, is, only);
		if (refusal) {
			refuse(refusal);
			return;
		}
		setBusy(true);
		setWrong(undefined);
		announcement.set(undefined);
		try {
			const added = (await onPersistMedia(file, { field })) as Added | undefined;
			if (added?.payload?.path) onChange(referenceTo(added.payload.path));
			else setWrong(announcement.get());
		} finally {
			setBusy(false);
		}
	};
	const name = value?.split('/').at(-1);
	return (
		<div className={`upload ${classNameWrapper}`}>
			{value && picture && <img src={String(getAsset(value, field))} alt="" />}
			{name && <span className="name">{name}</span>}
			<label className="button">
				{busy ? '正在处理……' : value ? `换一${picture ? '张' : '个'}` : `选择${noun}`}
				<input
					id={forID}
					type="file"
					className="visually-hidden"
					accept={(only ?? chosenEndings[is]).join(',')}
					disabled={busy}
					onChange={({ target }) => {
						void choose(target.files?.[0]);
						target.value = '';
					}}
				/>
			</label>
			{value && (
				<button type="button" onClick={() => onChange('')}>
					移除
				</button>
			)}
			{wrong && (
				<p className="wrong" ref={intoView}>
					{wrong}
				</p>
			)}
		</div>
	);
}
