/** The tag of a class that names itself `static readonly widgetName = 'stats'`; the prefix is the default one. */
export function widgetTags() {
  return {
    name: 'widget-tags',
    moduleLinkPhase({moduleDoc}) {
      for (const declaration of classesOf(moduleDoc)) {
        const name = declaration.members?.find((member) => member.static && member.name === 'widgetName');
        if (!name?.default) continue;
        declaration.tagName = `kabinet-${name.default.replaceAll("'", '')}`;
        declaration.customElement = true;
      }
    },
  };
}

/** An attribute without words or a default of its own has those of its property. */
export function describedAttributes() {
  return {
    name: 'described-attributes',
    packageLinkPhase({customElementsManifest}) {
      for (const owner of customElementsManifest.modules.flatMap(classesOf)) {
        for (const attribute of owner.attributes ?? []) {
          const property = owner.members?.find(({name}) => name === attribute.fieldName);
          attribute.description ??= property?.description;
          if (property?.default) attribute.default = property.default;
        }
      }
    },
  };
}

/** What a page may set or call: own and inherited members that are public and described. Everything else is our own affair. */
export function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of classesOf(module)) {
          declaration.members = declaration.members?.filter(isForPages);
        }
      }
      customElementsManifest.modules = customElementsManifest.modules.filter((module) =>
        classesOf(module).some(({tagName}) => tagName),
      );
    },
  };
}

/** Paths as the published package has them. */
export function publishedPaths() {
  const published = (path) => path?.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        module.path = published(module.path);
        for (const {declaration} of module.exports ?? []) declaration.module = published(declaration.module);
        for (const owner of classesOf(module)) {
          const {members = [], attributes = [], events = [], slots = []} = owner;
          const inherited = [...members, ...attributes, ...events, ...slots, owner];
          for (const {inheritedFrom, superclass} of inherited) {
            for (const origin of [inheritedFrom, superclass])
              if (origin?.module) origin.module = published(origin.module);
          }
        }
      }
    },
  };
}

function classesOf(module) {
  return (module.declarations ?? []).filter(({kind}) => kind === 'class');
}

function isForPages({name, privacy, static: isStatic, readonly, description}) {
  const isOwnAffair = isStatic || readonly || name.startsWith('#') || (privacy ?? 'public') !== 'public';
  return !isOwnAffair && Boolean(description);
}
