/** Pictures that a paste could not bring along must be uploaded, or their line taken out, before it is published. */
import { isDraft } from '../../../../collections/collection.ts';
import type { Content } from '../../../reading/content.ts';
import type { Finding } from '../../../finding.ts';

/** As the editor's paste cleaner leaves it: `〔请上传图片：第1张〕`. */
const awaited = /〔请上传图片：([^〔〕\n]*)〕/g;

export function pastes({ entries }: Content): Finding[] {
	return entries
		.filter(({ definition, data }) => !isDraft(definition, data))
		.flatMap(({ file, body, bodyLine }) =>
			body.split('\n').flatMap((line, index) =>
				[...line.matchAll(awaited)].map(([, name = '']): Finding => ({
					file,
					line: bodyLine + index,
					key: 'body',
					rule: 'residue/awaited-picture',
					level: 'error',
					message: `正文里还有“请上传图片：${name}”。请点加号里的“图片”上传这张图，再删去这一行；不要这张图，就直接删去这一行`,
				})),
			),
		);
}
