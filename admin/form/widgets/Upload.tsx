/** A picture or an attachment: chosen, dropped, pasted, prepared, shown at once; saved together with the entry. */
import { useRef } from 'react';
import type { MediaUse } from '../../../src/collections/media.ts';
import type { ControlProps, FieldConfig } from '../../decap/types.ts';
import { pictureAddress } from '../../library/draft-files.ts';
import { Chooser } from '../files/Chooser.tsx';
import { IncomingList } from '../files/IncomingList.tsx';
import { useFiles } from '../files/use-files.ts';

export const useOf = (field: FieldConfig): MediaUse =>
	field.get('widget') === 'image' ? 'picture' : 'attachment';

/** Endings that a field takes, where not all are taken. */
export function onlyOf(field: FieldConfig): string[] | undefined {
	const accept = field.get('accept') as Iterable<string> | undefined;
	return accept ? [...accept] : undefined;
}

export function Upload(props: ControlProps<string>) {
	const { value, field, forID, classNameWrapper, onChange } = props;
	const element = useRef<HTMLDivElement>(null);
	const is = useOf(field);
	const only = onlyOf(field);
	const onKept = ({ reference }: { reference: string }) => onChange(reference);
	const files = useFiles({ element, is, only, single: true, full: Boolean(value), onKept });
	const busy = files.incoming.some(({ stage }) => stage !== 'failed');
	const picture = is === 'picture';
	const name = value?.split('/').at(-1);
	const words = value ? `换一${picture ? '张' : '个'}` : `选择${picture ? '图片' : '文件'}`;
	return (
		<div className={`upload ${classNameWrapper}`} ref={element}>
			{value && picture && <img src={pictureAddress(value)} alt="" draggable={false} />}
			{name && <span className="name">{name}</span>}
			<Chooser
				id={forID}
				is={is}
				only={only}
				several={false}
				words={busy ? '正在处理……' : words}
				take={files.take}
				pick={([picked]) => picked && onChange(picked.reference)}
			/>
			{value && (
				<button type="button" onClick={() => onChange('')}>
					移除
				</button>
			)}
			<IncomingList {...files} />
		</div>
	);
}
