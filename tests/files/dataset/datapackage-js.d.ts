/** What the tests use of the Frictionless library, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    read(options?: { keyed?: boolean; relations?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly unknown[];
    readonly resourceNames: readonly string[];
    getResource(name: string): Resource;
  }
}
