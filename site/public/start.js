// Before the page is drawn: the colours that its reader chose last time.
try {
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing for this page follows the system's colours.
}

// Where the program of the page does not come, or a browser is too old for it, nothing else can say so.
addEventListener('error', sayThatItFailed, true);

function sayThatItFailed() {
  const waiting = document.querySelector('#app > [data-start]');
  if (waiting === null) return;
  const said = document.createElement('p');
  said.textContent = 'This page could not be loaded. The network may be away, or this browser is too old for it.';
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => location.reload());
  waiting.setAttribute('role', 'alert');
  waiting.replaceChildren(said, again);
}
