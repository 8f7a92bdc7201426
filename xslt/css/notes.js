/* Where notes do not stand beside the text, a mark opens its note in place; Escape closes it. Runs after edition.js. */
(function () {
  'use strict';
  if (!window.colloquy) {
    return;
  }
  var open = null;

  function close() {
    if (open) {
      open.classList.remove('open');
      open = null;
    }
  }

  document.addEventListener('click', function (event) {
    var mark = event.target.closest('.noteref');
    if (!mark && open && open.contains(event.target)) {
      return;
    }
    close();
    var note = mark && window.colloquy.target(mark);
    if (!note || getComputedStyle(note).position === 'absolute') {
      return;
    }
    event.preventDefault();
    open = note;
    open.classList.add('open');
    open.tabIndex = -1;
    open.focus({ preventScroll: true });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && open) {
      var back = document.getElementById('ref:' + open.id);
      close();
      (back || document.body).focus({ preventScroll: true });
    }
  });
})();
