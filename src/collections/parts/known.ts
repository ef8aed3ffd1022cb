/** What the gate need not ask about: who may be named, where one may link to. */
import { listOf, optional, pattern, text } from '../fields.ts';

export const known = {
	publicNames: optional(
		listOf(
			text({
				label: '可以指名的人',
				hint: '社区工作人员、烈士这些本来就公开的人，检查时不再问，一行一个，例如：沈小满',
				section: '发布设置',
				min: 2,
				max: 20,
			}),
		),
	),
	externalLinkHosts: optional(
		listOf(
			pattern({
				label: '可以链接的外站',
				hint: '只写域名，一行一个，链接到别处的会提醒；空着就不查，例如：www.gov.cn',
				section: '发布设置',
				pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
				remedy: '请只写域名，例如 www.gov.cn',
			}),
		),
	),
};
