import type {BackendError, FieldProblem, RequisiteForm} from '@kabinet/contract';

/** Problems of values by the field's name: `/values/inn`. */
export function problemsByField({fields}: BackendError): Map<string, FieldProblem> {
  return new Map(
    fields.flatMap((problem) => {
      const [, name] = /^\/values\/(.+)$/.exec(problem.pointer) ?? [];
      return name === undefined ? [] : [[name.replaceAll('~1', '/').replaceAll('~0', '~'), problem]];
    }),
  );
}

/** What the backend says besides: of fields that the form does not have, and more than one thing of one field. */
export function otherProblems(error: BackendError, form: RequisiteForm | undefined): readonly string[] {
  if (error.kind !== 'validation') return [];
  const inForm = [...problemsByField(error)].filter(([name]) => form && Object.hasOwn(form.properties, name));
  const placed = new Set(inForm.map(([, problem]) => problem));
  return error.fields.filter((problem) => !placed.has(problem)).map(({detail}) => detail);
}
