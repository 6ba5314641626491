/**
 * Tells readers what to do where the app does not come. A classic script ahead of all others, in words
 * that browsers of many years understand: those of the app never run in a browser that is too old, in
 * some frames, and from a folder.
 */
(() => {
  const OLDEST = 'Chrome or Edge 123, Firefox 121, or Safari 17.5';

  const words = document.getElementById('first-words');
  if (words === null) return;

  const isTooOld = !(
    CSS.supports?.('color', 'light-dark(#000, #fff)') &&
    CSS.supports('selector(:has(a))') &&
    'isWellFormed' in String.prototype &&
    'toSorted' in Array.prototype
  );
  const isFile = location.protocol === 'file:';
  const hasNoOrigin = window.origin === 'null';

  function paragraph(...parts) {
    const element = document.createElement('p');
    element.append(...parts);
    return element;
  }

  /** Puts other words in place of those that are there, unless the app has come. */
  function say(...sentences) {
    if (!words.isConnected) return;
    const alert = document.createElement('div');
    alert.setAttribute('role', 'alert');
    alert.append(...sentences);
    while (words.lastElementChild !== words.firstElementChild) words.lastElementChild.remove();
    words.append(alert);
  }

  /** The address of this page in a window of its own. */
  function ownAddress() {
    const address = new URL(location.href);
    const parts = address.search.slice(1).split('&');
    address.search = parts.filter((part) => !/^embed(=|$)/.test(part)).join('&');
    return address.href;
  }

  /** Its text is its address, to be copied where a frame lets nothing open. */
  function linkToItself() {
    const link = document.createElement('a');
    link.href = ownAddress();
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = link.href;
    return link;
  }

  function buttonToReload() {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Load it anew';
    button.addEventListener('click', () => location.reload());
    return button;
  }

  function tellThatPartsDidNotCome() {
    if (isFile) return;
    if (hasNoOrigin) {
      say(
        paragraph('The frame that this page is in does not let it load its parts.'),
        paragraph('Open it in a window of its own: ', linkToItself()),
        paragraph(
          'Whoever made the frame can help by taking away its attribute “sandbox”, or by adding “allow-same-origin” to it.',
        ),
      );
      return;
    }
    say(
      paragraph(
        'The parts of this page did not come. The connection may be down, or a newer version may have been put in its place.',
      ),
      paragraph(buttonToReload()),
    );
  }

  function tellThatItBroke() {
    say(
      paragraph('This page stopped while it was starting.'),
      paragraph(`It works in ${OLDEST}, and in newer ones.`),
      paragraph(buttonToReload()),
    );
  }

  const help = document.getElementById('first-link');
  if (help !== null) help.href = ownAddress();

  if (isTooOld) {
    // The app asks for this before it begins: src/app/main.tsx.
    document.documentElement.setAttribute('data-too-old', '');
    say(
      paragraph('This browser is too old for this page.'),
      paragraph(`It works in ${OLDEST}, and in newer ones.`),
      paragraph('Its address opens the same view there: ', linkToItself()),
    );
    return;
  }
  if (isFile) {
    say(
      paragraph(
        'This page was opened from a folder, and browsers let such a page load none of its parts.',
      ),
      paragraph(
        'In the folder of the project, run “npm start” and open the address that it prints; or put the built folder on any web server.',
      ),
    );
  }
  const style = document.querySelector('link[data-app-style]');
  // What fails within an element is told to the element alone, but passes here on its way.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement || target === style) tellThatPartsDidNotCome();
      else if (target === window) tellThatItBroke();
    },
    true,
  );

  // Fetched by now or on its way; put in force by a script, it holds up nothing that the page shows.
  if (style !== null) style.rel = 'stylesheet';
})();
