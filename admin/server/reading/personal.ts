/** What personal data is public, for who answers for it: where it stands and why it may, and nothing of what it is. */
import { noGround } from '../../../src/gate/personal-data.ts';
import { coveredName } from '../../../src/gate/persons/whole-names.ts';
import type { EditorContext } from '../context.ts';
import type { PersonalRow } from '../protocol.ts';

export async function personal({ store, now }: EditorContext): Promise<{ rows: PersonalRow[] }> {
	const found = await store.personal(now());
	const names = [...new Set(found.map(({ whose }) => whose))].filter((name) => name !== '');
	// A title may be the name itself.
	const covered = (text: string) =>
		names.reduce((said, name) => said.replaceAll(name, coveredName(name)), text);
	return {
		rows: found.map(({ whose, kind, where, file, since, ground, until }) => ({
			whose: whose === '' ? '' : coveredName(whose),
			what: kind,
			where: covered(where),
			path: `content/${file}`,
			since,
			ground: covered(ground),
			isOpen: ground === noGround,
			until,
		})),
	};
}
