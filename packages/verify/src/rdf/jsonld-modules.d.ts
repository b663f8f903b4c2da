/** The few modules of jsonld and rdf-canonize that are used, as far as they are used; neither package brings types. */
declare module 'jsonld/lib/expand.js' {
  interface Given {
    readonly activeCtx: unknown;
    readonly element: unknown;
    readonly options: { readonly pause?: (() => Promise<void> | undefined) | undefined };
  }
  const expansion: { expand: (given: Given) => Promise<unknown> };
  export default expansion;
}
declare module 'jsonld/lib/context.js' {
  export interface ActiveContext {
    mappings: Map<string, unknown>;
    clone(this: ActiveContext): ActiveContext;
  }
  const contexts: { getInitialContext(options: object): ActiveContext };
  export default contexts;
}
declare module 'jsonld/lib/ContextResolver.js' {
  const ContextResolver: new (given: { sharedCache: { get(key: string): unknown; set(key: string, value: unknown): unknown } }) => object;
  export default ContextResolver;
}
declare module 'jsonld/lib/events.js' {
  const events: { safeEventHandler(given: { event: unknown; next: () => void }): void };
  export default events;
}
declare module 'rdf-canonize/lib/RDFC10.js' {
  class RDFC10 {
    constructor(options: { messageDigestAlgorithm: string; maxWorkFactor: number; signal: AbortSignal | null });
    main(dataset: readonly unknown[]): Promise<string>;
    hashNDegreeQuads(id: string, issuer: unknown): Promise<unknown>;
  }
  export default RDFC10;
}
