/** The body's widget and the parts it can insert, for Decap's registry. */
import { BodyControl } from './BodyControl.tsx';
import { bodyComponents } from './components.ts';

interface Registry {
	registerWidget: (name: string, control: never) => void;
	registerEditorComponent: (component: never) => void;
}

/** Takes the place of Decap's own `richtext`. */
export function registerBody(registry: Registry): void {
	registry.registerWidget('richtext', BodyControl as never);
	for (const component of bodyComponents()) registry.registerEditorComponent(component as never);
}
