/** Fields of the settings that tell of the community itself: what it was honoured with, what it has for everybody. */
import { award } from './award.ts';
import { date, optional, text } from '../fields.ts';
import { when } from '../form.ts';
import { key, line } from './lines.ts';
import { phone } from '../people.ts';
import { picture } from '../references.ts';

export const honourFields = {
	...award,
	until: optional(
		date({
			label: '有效期至',
			hint: '过后网页上标“已到期”，长期有效的不填，例如：2028-12-31',
		}),
	),
};

export const facilityFields = {
	key: key('tushujiao'),
	name: line('名称', '大家怎么叫就怎么写，例如：图书角“半亩书屋”', 30),
	place: line('在哪里', '写居民找得到的地方，例如：党群服务中心二楼', 60),
	hours: optional(line('开放时间', '什么时候开着，例如：周一至周日 9:00–20:30')),
	equipment: optional(
		text({
			label: '有什么',
			hint: '能用的东西，例如：书八千册、大字书一架、放大镜两只',
			widget: 'text',
			max: 120,
		}),
	),
	accessible: optional(
		text({
			label: '无障碍',
			hint: '轮椅能不能到、有没有扶手，照实写，例如：电梯可到，门宽90厘米',
			widget: 'text',
			max: 120,
		}),
	),
	phone: optional(phone({ hint: '要预约、要问的打哪个电话，例如：0571-0000 0005' })),
	picture: optional(
		picture({ label: '照片', hint: '拍得出门口和里面样子的一张，例如：书屋窗边.jpg' }),
	),
	pictureAlt: optional(
		text({
			label: '照片说明',
			hint: '给看不见的人，例如：窗边两排书架，几位老人坐着看报',
			shownWhen: when('picture'),
			neededWhen: when('picture'),
			describes: 'picture',
			max: 120,
		}),
	),
};
