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

/** What files would have, and would newly cause elsewhere; faults that others have had before do not stop anybody. */
async function newlyFound(store: ContentStore, files: readonly string[], overlay: Overlay) {
	const after = errorsIn(await store.findingsWith(overlay));
	const own = after.filter(({ file }) => files.includes(file));
	const others = after.filter(({ file }) => !files.includes(file));
	if (others.length === 0) return { own, elsewhere: [] };
	const { findings: there } = await store.checked();
	const before = new Set(errorsIn(there).map(nameOf));
	return { own, elsewhere: others.filter((finding) => !before.has(nameOf(finding))) };
}

function refuseFindings(findings: Finding[], message: string): void {
	if (findings.length > 0) throw new RequestError(422, { error: 'findings', message, findings });
}

/** @param file that is saved or removed, below the content folder @throws RequestError when something would be wrong */
export async function askGate(store: ContentStore, file: string, overlay: Overlay): Promise<void> {
	const { own, elsewhere } = await newlyFound(store, [file], overlay);
	refuseFindings([...own, ...elsewhere.map(abroad)], said(own, elsewhere));
}

/** Of several articles at once, none of which is open. @throws RequestError that names them by their titles */
export async function askGateOfAll(
	store: ContentStore,
	files: readonly string[],
	overlay: Overlay,
): Promise<void> {
	const { own, elsewhere } = await newlyFound(store, files, overlay);
	const all = [...own, ...elsewhere].map(abroad);
	const [first] = all;
	const more = all.length > 1 ? `（一共 ${all.length} 处）` : '';
	const sentence = first ? `${first.editor.message}${more}。` : '';
	refuseFindings(all, `选中的 ${files.length} 篇都没有动：${sentence}`);
}
