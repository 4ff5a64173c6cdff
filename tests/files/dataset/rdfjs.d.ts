/** What the tests use of two RDF packages, which have no types of their own. */
declare module '@rdfjs/data-model' {
  import type { DataFactory, Quad } from '@rdfjs/types';
  const factory: DataFactory & { fromQuad: (quad: object) => Quad };
  export default factory;
}
declare module '@rdfjs/dataset' {
  import type { DatasetCore, Quad } from '@rdfjs/types';
  const factory: { dataset: (quads: readonly Quad[]) => DatasetCore };
  export default factory;
}
