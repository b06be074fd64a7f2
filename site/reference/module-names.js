// Calls the parts of the package what programs import them by: `mlops-platforms/levels`, not `levels`.
import { Converter, ReflectionKind } from 'typedoc';

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const part of project.getReflectionsByKind(ReflectionKind.Module)) {
      part.name = part.name === 'index' ? project.name : `${project.name}/${part.name}`;
    }
  });
}
