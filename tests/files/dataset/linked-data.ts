/** Reads JSON-LD without any network, and knows the published vocabularies. */
import factory from '@rdfjs/data-model';
import jsonld from 'jsonld';
import type { DataFactory, Quad } from '@rdfjs/types';

export interface Node {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

type Contexts = Readonly<Record<string, object>>;

/** Hands out what is known, and fails for any address that would have to be fetched. */
function loaderOf(contexts: Contexts) {
  return (address: string) => {
    const context = contexts[address];
    if (!context) throw new Error(`The document asks for ${address}.`);
    return Promise.resolve({
      document: { '@context': context } as never,
      documentUrl: address,
    });
  };
}

/** The document as RDF, in the form that the readers of other formats want. */
export async function quadsOf(document: object, contexts: Contexts): Promise<readonly Quad[]> {
  const options = { documentLoader: loaderOf(contexts) };
  const plain = (await jsonld.toRDF(document, options)) as unknown as readonly object[];
  return plain.map((quad) => factory.fromQuad({ ...quad, termType: 'Quad' }));
}

/**
 * The document with every name written out.
 * @param contexts What stands at the addresses that it names as its context; no other may be asked for.
 */
export async function expanded(
  document: object,
  contexts: Contexts = {},
): Promise<readonly Node[]> {
  const options = { documentLoader: loaderOf(contexts) };
  return (await jsonld.expand(document, options)) as unknown as readonly Node[];
}

/** Every node of an expanded document, and with it the types of the nodes. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null || '@value' in value) return [];
  const node = value as Node;
  return [node, ...Object.values(node).flatMap(nodesIn)];
}

/** A vocabulary as a package ships it: a function of a factory of quads. */
type Vocabulary = (environment: { readonly factory: DataFactory }) => readonly Quad[];

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const schema = 'http://schema.org/';

export interface Terms {
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Whether nodes of that type may have that property, by the vocabulary’s own statement. */
  readonly fits: (property: string, type: string) => boolean;
}

/** The terms of a vocabulary. */
export function termsOf(vocabulary: Vocabulary): Terms {
  const quads = vocabulary({ factory });
  const typed = (types: readonly string[]) =>
    new Set(
      quads
        .filter(
          ({ predicate, object }) =>
            predicate.value === `${rdf}type` && types.includes(object.value),
        )
        .map(({ subject }) => subject.value),
    );
  const objects = (subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);
  const withParents = (type: string): readonly string[] => [
    type,
    ...objects(type, `${rdfs}subClassOf`).flatMap(withParents),
  ];
  const owl = 'http://www.w3.org/2002/07/owl#';
  return {
    classes: typed([`${rdfs}Class`, `${owl}Class`]),
    properties: typed([`${rdf}Property`, `${owl}ObjectProperty`, `${owl}DatatypeProperty`]),
    fits: (property, type) => {
      const domains = objects(property, `${schema}domainIncludes`);
      return withParents(type).some((known) => domains.includes(known));
    },
  };
}
