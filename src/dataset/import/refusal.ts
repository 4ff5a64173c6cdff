/** Why an import cannot go on: each is a question that only a person can answer. */

interface NamedColumn {
  readonly address: string;
  readonly label: string;
}

export type Refusal =
  | { readonly kind: 'no-provinces' }
  /** No column has figures under the words asked for. */
  | { readonly kind: 'no-column'; readonly columns: readonly NamedColumn[] }
  /** Neither a heading nor a note names one period. */
  | { readonly kind: 'no-period'; readonly columns: readonly NamedColumn[] }
  | {
      readonly kind: 'columns-ambiguous';
      readonly period: string;
      readonly columns: readonly NamedColumn[];
    }
  | {
      readonly kind: 'province-twice';
      readonly province: string;
      readonly period: string;
      readonly addresses: readonly string[];
    }
  | { readonly kind: 'unit-unstated'; readonly expected: string }
  /** What was given with the command is no unit. */
  | { readonly kind: 'unit-unknown'; readonly given: string; readonly expected: string }
  | {
      readonly kind: 'unit-contradicted';
      readonly given: string;
      readonly stated: string;
      readonly address: string;
    }
  /** Two units that count different things. */
  | {
      readonly kind: 'units-differ';
      readonly stated: string;
      /** Empty when the unit was given with the command. */
      readonly address: string;
      readonly expected: string;
    };
