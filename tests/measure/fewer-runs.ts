/** For mutation testing: properties are tried on fewer examples, as they are tried thousands of times. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 25 });
