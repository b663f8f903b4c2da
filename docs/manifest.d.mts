export function elementsManifest(): Promise<unknown>;
