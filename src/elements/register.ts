interface VersionedElement extends CustomElementConstructor {
  version?: string;
}

/** Registers an element. The first copy on a page wins; a copy of another version is told, not thrown out loud. */
export function register(tag: string, element: VersionedElement): void {
  const existing: VersionedElement | undefined = customElements.get(tag);
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element && existing.version !== element.version) {
    console.warn(
      `Parvis ${element.version}: <${tag}> of ${existing.version ?? 'unknown'} was here first and stays.`,
    );
  }
}
