/**
 * The terms of Web Annotations that an export uses, by the IRIs that the W3C gave them, in words of our own: tests expand the export
 * with these instead of fetching the W3C's context. A term that is missing here fails the test.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DCTERMS = 'http://purl.org/dc/terms/';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const count = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

export const ANNOTATION_CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    TextualBody: `${OA}TextualBody`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    identifying: `${OA}identifying`,
    tagging: `${OA}tagging`,
    describing: `${OA}describing`,
    classifying: `${OA}classifying`,
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: word(`${OA}motivatedBy`),
    purpose: word(`${OA}hasPurpose`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: count(`${OA}start`),
    end: count(`${OA}end`),
    created: { '@id': `${DCTERMS}created`, '@type': `${XSD}dateTime` },
    generator: link(`${AS}generator`),
    first: link(`${AS}first`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    startIndex: count(`${AS}startIndex`),
    total: count(`${AS}totalItems`),
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    name: 'http://xmlns.com/foaf/0.1/name',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
  },
};
