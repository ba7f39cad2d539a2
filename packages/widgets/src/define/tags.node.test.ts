import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const PAGE = fileURLToPath(new URL('page-of-a-test.ts', import.meta.url));

/** What the compiler has against a page that imports from the main entry only. */
function faultsOf(page: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    experimentalDecorators: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@kabinet/source'],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const {getSourceFile, fileExists} = host;
  host.fileExists = (file) => file === PAGE || fileExists(file);
  host.getSourceFile = (file, ...others) =>
    file === PAGE ? ts.createSourceFile(file, page, ts.ScriptTarget.ES2022) : getSourceFile(file, ...others);
  const program = ts.createProgram([PAGE], options, host);
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(PAGE));
  return diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the tags', () => {
  it('have their types with the main entry', () => {
    const page = `import {defineWidgets} from '@kabinet/widgets';
      defineWidgets();
      document.querySelector('kabinet-balance')!.headingLevel = 3;
      document.createElement('kabinet-requisites').headingLevel = 'three';`;
    assert.deepEqual(faultsOf(page), ["Type 'string' is not assignable to type 'number'."]);
  });
});
