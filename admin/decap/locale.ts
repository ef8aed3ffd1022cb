/** The words of a Chinese office for what Decap still says itself: its own translation, completed and mended. */
import type { Phrases } from './types.ts';

/** Dotted key → words. */
export const words: Record<string, string> = {
	'app.app.errorHeader': '编辑部打不开',
	'app.app.configErrors': '设置有错',
	'app.app.checkConfigYml': '请找信息员',
	'app.app.loadingConfig': '正在打开编辑部……',
	'app.app.waitingBackend': '正在连接……',
	'app.notFoundPage.header': '没有这一页',
	'app.header.media': '图片和附件',
	'collection.collectionTop.viewAsList': '按行看',
	'collection.collectionTop.viewAsGrid': '按格看',
	'collection.entries.unpublishedHeader': '未发布的文章',
	'collection.entries.loadingEntries': '正在打开……',
	'editor.editorControl.field.optional': '可以不填',
	'editor.editorControl.field.widgetLabel': '%{widgetLabel}',
	'editor.editorControlPane.widget.rangeMin': '“%{fieldLabel}”至少要有 %{minCount} 项',
	'editor.editorControlPane.widget.rangeMax': '“%{fieldLabel}”最多 %{maxCount} 项',
	'editor.editor.onLeavePage': '有没保存的内容。离开以后，可以在“待办”里接着写。要离开吗？',
	'editor.editor.onDeleteWithUnsavedChanges': '真的要删除这一篇吗？没保存的修改也会一起没有。',
	'editor.editor.onDeletePublishedEntry': '真的要删除这一篇吗？',
	'editor.editor.loadingEntry': '正在打开……',
	'editor.editor.confirmLoadBackup':
		'上次有没保存的内容，替您留着。要接着写吗？（点“取消”，那份就不要了）',
	'editor.editorInterface.toggleNotes': '批注',
	'editor.editorNotesPane.title': '批注',
	'editor.editorNotesPane.emptyState': '还没有批注',
	'editor.editorNotesPane.addNote': '加批注',
	'editor.editorNotesPane.addPlaceholder': '写批注……',
	'editor.editorNotesPane.editPlaceholder': '改批注……',
	'editor.editorNotesPane.save': '保存',
	'editor.editorNotesPane.cancel': '取消',
	'editor.editorNotesPane.edit': '修改',
	'editor.editorNotesPane.delete': '删除',
	'editor.editorNotesPane.resolve': '已处理',
	'editor.editorNotesPane.unresolve': '改回未处理',
	'editor.editorNotesPane.confirmDelete': '要删除这条批注吗？',
	'editor.editorNotesPane.shortcut': '按 Ctrl+Enter 就能加上',
	'editor.editorWidgets.markdown.bold': '加粗',
	'editor.editorWidgets.markdown.italic': '斜体',
	'editor.editorWidgets.markdown.strikethrough': '删除线',
	'editor.editorWidgets.markdown.link': '链接',
	'editor.editorWidgets.markdown.linkPrompt': '网址（以 https:// 开头，或本站以 / 开头的地址）',
	'editor.editorWidgets.markdown.headings': '小标题',
	'editor.editorWidgets.markdown.quote': '引用',
	'editor.editorWidgets.markdown.bulletedList': '列表（圆点）',
	'editor.editorWidgets.markdown.numberedList': '列表（数字）',
	'editor.editorWidgets.markdown.addComponent': '插入图片、附件、提示框……',
	'editor.editorWidgets.markdown.richText': '排版',
	'editor.editorWidgets.markdown.markdown': '纯文本',
	'editor.editorWidgets.markdown.toggleMode.rich': '看排版',
	'editor.editorWidgets.markdown.toggleMode.markdown': '看纯文本',
	'editor.editorWidgets.headingOptions.headingTwo': '大的小标题',
	'editor.editorWidgets.headingOptions.headingThree': '中的小标题',
	'editor.editorWidgets.headingOptions.headingFour': '小的小标题',
	'editor.editorWidgets.image.choose': '选择图片',
	'editor.editorWidgets.image.chooseMultiple': '选择图片（可以选几张）',
	'editor.editorWidgets.image.addMore': '再加图片',
	'editor.editorWidgets.image.removeAll': '全部移除',
	'editor.editorWidgets.file.chooseMultiple': '选择文件（可以选几个）',
	'editor.editorWidgets.file.addMore': '再加文件',
	'editor.editorWidgets.file.removeAll': '全部移除',
	'editor.editorWidgets.datetime.setToNow': '“%{fieldLabel}”设为现在',
	'editor.editorWidgets.list.add': '加一项：%{item}',
	'editor.editorWidgets.list.addType': '加一项：%{item}',
	'editor.editorWidgets.object.expand': '展开',
	'editor.editorWidgets.object.collapse': '收起',
	'mediaLibrary.mediaLibraryCard.draft': '还没保存',
	'mediaLibrary.mediaLibraryModal.mediaAssets': '图片和附件',
	'mediaLibrary.mediaLibraryModal.noAssetsFound': '还没有图片和附件',
	'mediaLibrary.mediaLibraryModal.deleting': '正在删除……',
	'mediaLibrary.mediaLibraryModal.chooseSelected': '就用这个',
	'mediaLibrary.mediaLibraryModal.deleteSelected': '删除选中的',
	'mediaLibrary.mediaLibraryModal.close': '关闭',
	'mediaLibrary.mediaLibrary.fileTooLarge': '文件太大，最多 %{size} kB',
	'ui.settingsDropdown.account': '我的',
	'ui.settingsDropdown.logOut': '退出',
	'ui.default.goBackToSite': '回到网站',
	'ui.errorBoundary.title': '编辑部出了问题',
	'ui.errorBoundary.details':
		'您写的内容已经留在这台电脑里，重新打开这一页会问您要不要接着写。要是一再发生，请',
	'ui.errorBoundary.reportIt': '告诉信息员',
	'ui.errorBoundary.privacyWarning': '下面是给信息员看的。',
	'ui.errorBoundary.recoveredEntry.heading': '您写的内容',
	'ui.errorBoundary.recoveredEntry.warning': '请先复制一份，存到别处',
	'ui.toast.onFailToLoadEntries': '打不开：%{details}',
	'ui.toast.onFailToPersist': '没有保存：%{details}',
	'ui.toast.onFailToDelete': '没有删除：%{details}',
	'ui.toast.missingRequiredField': '还有必填的没有填',
	'ui.toast.entrySaved': '已保存',
	'ui.toast.onLoggedOut': '已经退出。请先把没保存的内容复制出来，再重新进入',
	'ui.toast.onBackendDown': '服务没有回应：%{details}',
	'ui.toast.noteAdded': '批注已加',
	'ui.toast.onFailToAddNote': '批注没有加上：%{details}',
	'ui.toast.noteUpdated': '批注已改',
	'ui.toast.onFailToUpdateNote': '批注没有改成：%{details}',
	'ui.toast.noteDeleted': '批注已删除',
	'ui.toast.onFailToDeleteNote': '批注没有删除：%{details}',
	'ui.toast.noteResolved': '批注已处理',
	'ui.toast.noteReopened': '批注改回未处理',
	'ui.toast.onFailToToggleNote': '批注没有改成：%{details}',
};

function put(phrases: Phrases, key: string, value: string): void {
	const [first = '', ...rest] = key.split('.');
	if (rest.length === 0) {
		phrases[first] = value;
		return;
	}
	const inner = phrases[first];
	const next: Phrases = typeof inner === 'object' ? inner : {};
	phrases[first] = next;
	put(next, rest.join('.'), value);
}

/** Decap's `zh_Hans`, with ours over it. */
export function completed(zhHans: Phrases): Phrases {
	const phrases = structuredClone(zhHans);
	for (const [key, value] of Object.entries(words)) put(phrases, key, value);
	return phrases;
}
