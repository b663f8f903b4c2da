export function elementsManifest(): unknown;
