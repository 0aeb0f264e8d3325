/**
 * Stands in for WXT's `ContentScriptContext` in the build (see wxt.config.ts). WXT's own announces by an
 * event and a message, which the page can hear, that this very extension runs here; nothing of it is used.
 */
export class ContentScriptContext {}
