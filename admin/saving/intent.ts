/** What the staff member is doing with this save, for the version history: 发布、保存草稿、撤回… */
let what = '保存';

export function intend(given: string): void {
	what = given;
}
export function intent(): string {
	return what;
}
