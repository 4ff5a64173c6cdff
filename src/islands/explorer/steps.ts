/**
 * What makes one content into another, as a walk over its elements: a flat list, since a page reads it
 * sooner than one of objects. A number passes over so many elements; of the words,
 *
 * - `in` and `out` go to an element's first child, and back to it;
 * - `set` and `unset` are followed by an attribute's name, and its value;
 * - `text` and `content` are followed by all that the element holds now, `content` as markup;
 * - `words` is followed by the text that stands before the element, after the one before it;
 * - `insert` is followed by markup that comes before the element, or last where there is none any more;
 * - `open` is followed by one element without content that comes before the element, or last, and goes to it;
 * - `remove` takes the element away and goes to the next;
 * - `move` is followed by the place of a child of the same parent, which comes before the element, and
 *   is where the walk goes on.
 */
export type Steps = readonly (string | number)[];
