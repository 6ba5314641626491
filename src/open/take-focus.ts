/**
 * For the ref of what a step begins with: it takes the focus as it comes, since the controls of the step before are
 * gone. Within a frame only where the reader is in that frame already.
 */
export function takeFocus(element: HTMLElement | null) {
  if (window.parent === window || document.hasFocus()) element?.focus();
}
