/** Why git made no version, in words; what git itself said goes to the terminal. */

/** Another program is at work in the repository, or was cut off there. */
export const isBusy = (error: string) => /\.lock': File exists/.test(error);

const reasons: [form: RegExp, words: string][] = [
	[/No space left|Disk quota/i, '磁盘满了'],
	[/Read-only file system|Permission denied|insufficient permission/i, '历史版本的仓库不让写入'],
	[/dubious ownership/i, '历史版本的仓库属于这台电脑的另一个用户'],
	[/unmerged|fix conflicts|partial commit during/i, '技术人员在仓库里做的合并还没有做完'],
	[/corrupt|bad object|unable to read|broken|loose object/i, '历史版本的仓库坏了'],
];

/** @param error what git wrote */
export function whyNot(error: string): string {
	if (isBusy(error)) return '别的程序正在使用历史版本的仓库';
	if (error.trim()) console.error(`git：${error.trim()}`);
	return reasons.find(([form]) => form.test(error))?.[1] ?? '历史版本的仓库出了问题';
}
