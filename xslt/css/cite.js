/* Comforts of the page: citations to copy, passages to cite, notes that open in place. Runs after edition.js. */
(function () {
  'use strict';
  if (!window.colloquy) {
    return;
  }
  var words = window.colloquy.words;
  var make = window.colloquy.make;
  var button = window.colloquy.button;

  function copy(text, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, function () {});
      return;
    }
    var area = make('textarea', { readonly: '', class: 'vh' });
    area.value = text;
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) {
      done();
    }
    area.remove();
  }

  function copyButton(label, text) {
    var made = button(label, function () {
      copy(text(), function () {
        made.textContent = words.copied;
        setTimeout(function () {
          made.textContent = label;
        }, 2000);
      });
    });
    made.className = 'copy';
    return made;
  }

  function addCopyButtons() {
    document.querySelectorAll('.citation').forEach(function (citation) {
      citation.appendChild(document.createTextNode(' '));
      var text = citation.textContent.trim();
      citation.appendChild(copyButton(words['copy-citation'], function () {
        return text;
      }));
    });
  }

  /* A number in the margin opens a line that cites its passage. */
  function addCiting() {
    var note = document.querySelector('.citation');
    var edition = note && note.firstChild.data.trim().replace(/\.$/, '');
    var line = make('div', { class: 'citing', 'data-generated': '', role: 'status' });
    document.addEventListener('click', function (event) {
      var number = event.target.closest('.num');
      if (!number || !edition) {
        return;
      }
      var citation = edition + ', ' + number.textContent.trim() + '.';
      line.textContent = citation + ' ';
      line.appendChild(copyButton(words['copy-citation'], function () {
        return citation;
      }));
      line.appendChild(copyButton(words['copy-link'], function () {
        return number.href;
      }));
      number.parentNode.after(line);
    });
  }

  /* Where notes do not stand beside the text, a mark opens its note in place; Escape closes it. */
  function addNotes() {
    var open = null;
    function close() {
      if (open) {
        open.classList.remove('open');
        open = null;
      }
    }
    document.addEventListener('click', function (event) {
      var mark = event.target.closest('.noteref');
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
  }

  addCopyButtons();
  addCiting();
  addNotes();
})();
