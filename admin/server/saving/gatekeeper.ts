/** Asks the build's own rules before anything is written. */
import { editorSentence, nameOf, type Finding } from '../../../src/gate/finding.ts';
import type { Overlay } from '../../../src/gate/reading/overlay.ts';
import type { ContentStore } from '../content-store.ts';
import { RequestError } from '../request-error.ts';

const errorsIn = (findings: Finding[]) => findings.filter(({ level }) => level === 'error');

const titleOf = ({ editor }: Finding) => (editor.title === '' ? '另一篇' : `“${editor.title}”`);

/** Said under the title it is of: no field of the form that is open is meant. */
const abroad = (finding: Finding): Finding => ({
	...finding,
	editor: {
		...finding.editor,
		label: '',
		field: '',
		message: `${titleOf(finding)}里，${editorSentence(finding.editor)}`,
	},
});

function said(own: Finding[], elsewhere: Finding[]): string {
	const count = own.length + elsewhere.length;
	if (own.length > 0) return `还有 ${count} 处要改，没有保存。改好以后再保存一次。`;
	const titles = [...new Set(elsewhere.map(titleOf))].slice(0, 3).join('、');
	return `这样一改，别处就不对了（${titles}），所以没有保存。请先改好那几处。`;
}

interface Apart {
	/** In the file that is saved. */
	own: Finding[];
	/** Faults that it newly causes; those that others have had before stop nobody. */
	elsewhere: Finding[];
}

async function apart(store: ContentStore, file: string, after: Finding[]): Promise<Apart> {
	const own = after.filter((finding) => finding.file === file);
	const others = errorsIn(after.filter((finding) => finding.file !== file));
	if (others.length === 0) return { own, elsewhere: [] };
	const { findings: there } = await store.checked();
	const before = new Set(errorsIn(there).map(nameOf));
	return { own, elsewhere: others.filter((finding) => !before.has(nameOf(finding))) };
}

/** Errors and warnings of a file as it would be, and what it would newly break elsewhere. */
export async function foundWith(
	store: ContentStore,
	file: string,
	overlay: Overlay,
): Promise<Finding[]> {
	const { own, elsewhere } = await apart(store, file, await store.findingsWith(overlay));
	return [...own, ...elsewhere.map(abroad)];
}

/**
 * @param file that is saved or removed, below the content folder
 * @throws RequestError when it would have faults, or would newly cause some elsewhere
 */
export async function askGate(store: ContentStore, file: string, overlay: Overlay): Promise<void> {
	const after = errorsIn(await store.findingsWith(overlay));
	const { own, elsewhere } = await apart(store, file, after);
	const findings = [...own, ...elsewhere.map(abroad)];
	if (findings.length === 0) return;
	throw new RequestError(422, { error: 'findings', message: said(own, elsewhere), findings });
}
