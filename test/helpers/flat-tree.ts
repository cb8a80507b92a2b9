/** The tree as it is shown: what is in a shadow root instead of an element's own children, and slotted nodes in slots. */
export function flatChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const root = node instanceof Element ? node.shadowRoot : null;
  return [...(root ?? node).childNodes];
}

export function flatDescendants(node: Node): Element[] {
  return flatChildren(node).flatMap((child) =>
    child instanceof Element ? [child, ...flatDescendants(child)] : [],
  );
}

export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** Whether nobody, with or without assistive technology, gets at the element. */
export function isHidden(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return true;
  for (let current: Element | null = element; current; current = flatParent(current)) {
    if (current.getAttribute('aria-hidden') === 'true') return true;
    if (getComputedStyle(current).display === 'none') return true;
    if (current instanceof HTMLElement && current.inert) return true;
    const parent = flatParent(current);
    if (parent instanceof HTMLDetailsElement && !parent.open && current.tagName !== 'SUMMARY') return true;
    // A child of a shadow host that no slot takes is not shown.
    if (current.parentElement?.shadowRoot && !current.assignedSlot) return true;
  }
  return false;
}
