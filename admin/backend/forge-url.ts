/** Addresses in the environment: https, nothing hidden in them, no trailing slash. */

/** PKCE and a token in a header need https; only this machine itself may go without. */
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

const examples: Record<string, string> = {
	CMS_BASE_URL: 'https://git.example.cn',
	CMS_API_ROOT: 'https://git.example.cn/api/v4',
	CMS_SITE_URL: 'https://www.example.cn',
};

/** The address without its trailing slash, or `''` with the reason added to `wrong`. */
export function readUrl(name: string, given: string, wrong: string[]): string {
	const fault = faultOf(given);
	if (!fault) return given.replace(/\/+$/, '');
	wrong.push(
		`${name} 写成了“${given}”：${fault}。例如 ${name}=${examples[name] ?? 'https://git.example.cn'}`,
	);
	return '';
}

function faultOf(given: string): string | undefined {
	if (!URL.canParse(given)) return '不是完整的网址，请从 https:// 写起';
	const url = new URL(given);
	if (url.protocol === 'http:' && !ownMachine.has(url.hostname))
		return '不能用 http（登录口令会被旁人看到，浏览器也不让登录），请改成 https';
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return '请从 https:// 写起';
	if (url.username || url.password) return '网址里不能带用户名和密码，请删去 @ 前面的部分';
	if (url.search || url.hash) return '网址里不能带 ? 或 #，请删去后面的部分';
	return undefined;
}
