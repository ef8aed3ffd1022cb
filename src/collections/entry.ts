/** The fields every entry has. */
import { correctionFields } from './parts/corrections.ts';
import { gateExceptions } from './parts/exceptions.ts';
import { choice, listOf, optional, text, url, withDefault } from './fields.ts';
import { when } from './form.ts';
import { groups } from './objects.ts';
import { mapFields } from './parts/maps.ts';
import { publishingFields } from './publishing.ts';
import { file, picture, relation, settingKey } from './references.ts';

/** 《人工智能生成合成内容标识办法》（2025-09-01 施行）: what of an entry was made so. */
export const aiKinds = { text: '文字', image: '图片', audio: '音频', video: '视频' } as const;
export type AiKind = keyof typeof aiKinds;

export const title = text({
	label: '标题',
	hint: '说清是什么事，例如：11月26日停水检修，请提前储水',
	stays: 'withdrawn',
	searched: true,
	main: true,
	min: 2,
	max: 80,
});

export const summary = text({
	label: '一句话说明',
	hint: '谁、什么事、什么时候、在哪里、要做什么，例如：11月26日 8:30–17:00，1至6号楼停水，请提前储水',
	main: true,
	min: 10,
	max: 120,
	widget: 'text',
});

const pictures = {
	cover: optional(
		picture({
			label: '封面图',
			hint: '横的照片最好，不要用截图和海报，例如：一张检修现场的照片',
			section: '图片附件',
		}),
	),
	coverAlt: optional(
		text({
			label: '封面图说明',
			hint: '看不见图的人靠它知道图里有什么，例如：两名工人在路边检修水管',
			section: '图片附件',
			shownWhen: when('cover'),
			neededWhen: when('cover'),
			describes: 'cover',
			max: 120,
		}),
	),
	...mapFields,
	attachments: optional(
		groups({
			label: '附件',
			hint: '居民要下载的表格和文件，例如：助餐补贴申请表（Word）',
			section: '图片附件',
			fields: {
				file: file({ label: '附件文件', hint: '从电脑里选，例如：助餐补贴申请表.docx' }),
				label: text({
					label: '附件名称',
					hint: '写真实的名称，不写“点击下载”，例如：助餐补贴申请表',
					min: 2,
					max: 60,
				}),
			},
		}),
	),
};

const origins = {
	source: optional(
		text({
			label: '来源',
			hint: '不填就是本单位，例如：清和街道办事处',
			stays: 'withdrawn',
			section: '来源署名',
			max: 60,
		}),
	),
	origin: withDefault(
		choice({
			label: '原创或转载',
			hint: '自己写的选“原创”，从别处转来的选“转载”，转载要填原文链接',
			stays: 'withdrawn',
			section: '来源署名',
			options: { original: '原创', repost: '转载' },
		}),
		'original',
	),
	sourceUrl: optional(
		url({
			label: '原文链接',
			hint: '从浏览器地址栏复制，例如：https://www.example.gov.cn/a/123.html',
			stays: 'withdrawn',
			section: '来源署名',
			shownWhen: when('origin', 'repost'),
			neededWhen: when('origin', 'repost'),
		}),
	),
	author: optional(
		text({
			label: '作者或责任编辑',
			hint: '写姓名，例如：沈小满',
			section: '来源署名',
			max: 40,
		}),
	),
	aiContent: optional(
		listOf(
			choice({
				label: '人工智能生成的内容',
				hint: '用人工智能写的、画的照实选，居民看得到；自己写、自己拍的不选',
				section: '来源署名',
				options: aiKinds,
			}),
		),
	),
};

/** @param own the collection's name, for the relation to the entry that replaces this one */
export function entryFields(own: string) {
	return {
		title,
		summary,
		topics: optional(
			listOf(
				settingKey({
					label: '主题',
					hint: '可以选几个，居民按主题找文章，例如：养老助老、卫生健康',
					section: '主题关联',
					setting: 'topics',
				}),
			),
		),
		...pictures,
		...origins,
		...publishingFields,
		...correctionFields(own),
		gateExceptions,
	};
}

/** 所属创建活动: notices, activities and slogans have it. */
export const campaign = optional(
	relation({
		label: '所属创建活动',
		hint: '属于哪项创建就选哪项，会列在那一页上，例如：节水型小区创建',
		section: '主题关联',
		to: 'campaigns',
	}),
);
