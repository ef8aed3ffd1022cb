/** Fields of `content/settings/site.yml`. */
import { choice, flag, listOf, number, optional, pattern, text, withDefault } from './fields.ts';
import { emergencyNumbers } from './parts/asked.ts';
import { known } from './parts/known.ts';
import { reviewing } from './parts/reviewing.ts';
import { phone } from './people.ts';

const filings = {
	icp: optional(
		pattern({
			label: 'ICP 备案号',
			hint: '照备案系统给的写，没有就空着，形如：浙ICP备12345678号-1',
			section: '备案编号',
			pattern:
				/^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备\d{8,10}号(-\d+)?$/,
			remedy: '请按备案系统给的写，没有就空着',
		}),
	),
	policeFiling: optional(
		pattern({
			label: '公安备案号',
			hint: '照备案系统给的写，没有就空着，形如：浙公网安备 33000000000000号',
			section: '备案编号',
			pattern: /^.公网安备\s?\d{13,14}号$/,
			remedy: '请按备案系统给的写，没有就空着',
		}),
	),
	siteIdCode: optional(
		pattern({
			label: '网站标识码',
			hint: '编办给的十位编码，没有就空着，形如：3300000000',
			section: '备案编号',
			pattern: /^(bm\d{8}|\d{10})$/,
			remedy: '请按编办给的写，没有就空着',
		}),
	),
};

const everyday = {
	name: text({ label: '网站名称', hint: '例如：清和社区', main: true, min: 2, max: 30 }),
	organisation: text({
		label: '主办单位',
		hint: '写全称，例如：清和社区居民委员会',
		main: true,
		max: 60,
	}),
	operator: withDefault(
		choice({
			label: '主办单位是',
			hint: '社区一般选“居民委员会”；只有街道、乡镇这样的党政机关能用 .gov.cn 的域名',
			main: true,
			options: { committee: '居民委员会', street: '街道、乡镇', institution: '事业单位' },
		}),
		'committee',
	),
	tagline: optional(
		text({ label: '一句话介绍', hint: '例如：清和社区的通知、政策和身边事', main: true, max: 80 }),
	),
	phone: optional(phone({ main: true })),
	email: optional(
		pattern({
			label: '公务邮箱',
			hint: '单位的邮箱，不写个人的；居民写信纠错用它，没有就空着，例如：qinghe@mail.example',
			main: true,
			pattern: /^[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
			remedy: '请写完整的邮箱地址，例如 qinghe@mail.example',
		}),
	),
	address: optional(
		text({ label: '地址', hint: '例如：清和路 1 号党群服务中心', main: true, max: 80 }),
	),
	officeHours: optional(
		text({ label: '办公时间', hint: '例如：周一至周六 8:30–17:30', main: true, max: 80 }),
	),
	ownPhones: optional(
		listOf(
			pattern({
				label: '可以公开的手机号',
				hint: '值班手机这类可以登在网上的号码，一行一个，例如：居委会的值班手机。没有写在这里的手机号，文章里不能公布',
				section: '发布设置',
				officePhone: true,
				pattern: /^[0-9+][0-9 -]{2,19}$/,
				remedy: '请一行写一个号码，只写数字、空格和短横线',
			}),
		),
	),
	ownPlaces: optional(
		listOf(
			text({
				label: '本地和上级的地名',
				hint: '从省、市、区到街道，一行一个，写全称；写在这里的地名，通知和标语里不再提醒，例如：云溪区',
				section: '发布设置',
				max: 30,
			}),
		),
	),
	superiorUnits: optional(
		listOf(
			text({
				label: '上级单位',
				hint: '常有文件来的单位，一行一个，写全称，例如：清和街道办事处',
				section: '发布设置',
				max: 40,
			}),
		),
	),
	domain: optional(
		pattern({
			label: '域名',
			hint: '不写 https://，还没有就空着，例如：qinghe.example',
			main: true,
			pattern: /^[a-z0-9.-]+\.(?:[a-z]+|xn--[a-z0-9-]+)$/,
			remedy: '请只写域名，例如 www.example.cn',
		}),
	),
};

export const siteFields = {
	...everyday,
	...filings,
	starScheme: withDefault(
		listOf(
			number({
				label: '星级时长',
				hint: '一星到五星各要多少小时，一行一个，例如：100、300、600、1000、1500',
				section: '内容补充',
				min: 1,
				whole: true,
			}),
			5,
		),
		[100, 300, 600, 1000, 1500],
	),
	...reviewing,
	grayscale: withDefault(
		flag({
			label: '全站变灰',
			hint: '只在哀悼日勾上，勾上后整个网站变成灰色，例如：全国哀悼日当天',
			section: '发布设置',
		}),
		false,
	),
	emergencyNumbers,
	...known,
};
