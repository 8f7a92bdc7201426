/* Comforts of the page: citations to copy; a number in the margin, or words that are selected, as a passage to cite. Runs after edition.js. */
(function () {
  'use strict';
  var page = window.colloquy;
  if (!page) {
    return;
  }
  var words = page.words;
  var make = page.make;

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
    var made = page.button(label, function () {
      copy(text(), function () {
        made.textContent = words.copied;
        made.focus({ preventScroll: true });
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
      var text = citation.textContent.trim();
      citation.append(' ', copyButton(words['copy-citation'], function () {
        return text;
      }));
    });
  }

  /* The citations stand in a script: a page opened from a file may load one, but fetch nothing. */
  var forms = null;
  function load(done) {
    if (forms) {
      done();
      return;
    }
    window.colloquyCitations = function (rows) {
      forms = rows.filter(function (row) {
        return row[2];
      });
    };
    var script = make('script', { src: 'citations.js' });
    script.addEventListener('load', done);
    document.head.append(script);
  }

  var panel = make('section', { class: 'citing', 'data-generated': '', 'aria-label': words.cite, lang: page.lang });
  var choice = make('select', { 'aria-label': words['cite-as'] });
  var shown = make('div', { class: 'cited', role: 'status' });
  var passage = { number: '', id: '', quote: '' };
  var opener = null;

  function citation() {
    var row = forms[choice.selectedIndex];
    var text = row[2].replaceAll('\uE000', passage.number).replaceAll('\uE001', passage.id);
    return passage.quote && /^(note|mla|apa)$/.test(row[0]) ? '“' + passage.quote + '” ' + text : text;
  }

  /* The whole edition's address: it leads to the passage, wherever it stands. */
  function address() {
    return new URL((document.body.classList.contains('part') ? 'index.html' : location.pathname) + '#' + passage.id, location.href).href;
  }

  function close() {
    panel.remove();
    if (opener) {
      opener.focus({ preventScroll: true });
    }
  }

  function build() {
    forms.forEach(function (row) {
      choice.append(make('option', {}, words['form-' + row[0]] || row[0]));
    });
    choice.addEventListener('change', function () {
      shown.textContent = citation();
    });
    panel.append(choice, copyButton(words['copy-citation'], citation), copyButton(words['copy-link'], address), page.button(words.close, close), shown);
  }

  function cite(number, id, quote, from) {
    load(function () {
      passage = { number: number, id: id, quote: quote };
      if (!panel.firstChild) {
        build();
      }
      opener = from;
      shown.textContent = citation();
      (from ? from.parentNode : document.querySelector('main')).after(panel);
    });
  }

  /* "t12.p2" is cited as 12.2. */
  function numberOf(id) {
    return id.replace(/^t(?=\d)/, '').replace('.p', '.');
  }

  /* The passage a place of the text belongs to. */
  function blockOf(node) {
    var element = node.nodeType === 1 ? node : node.parentElement;
    var block = element.closest('main [id]');
    while (block && !/^[tb]\d/.test(block.id)) {
      block = block.parentElement.closest('main [id]');
    }
    return block;
  }

  function selected() {
    var selection = getSelection();
    var range = selection.rangeCount && !selection.isCollapsed && selection.getRangeAt(0);
    var first = range && blockOf(range.startContainer);
    var last = range && blockOf(range.endContainer) || first;
    if (first) {
      cite(first === last ? numberOf(first.id) : numberOf(first.id) + '–' + numberOf(last.id), first.id, selection.toString().replace(/\s+/g, ' ').trim(), null);
    }
  }

  addCopyButtons();
  document.addEventListener('click', function (event) {
    var number = event.target.closest('.num');
    if (number) {
      cite(number.textContent.trim(), decodeURIComponent(number.hash.slice(1)), '', number);
    }
  });
  document.addEventListener('pointerup', function (event) {
    if (!panel.contains(event.target)) {
      setTimeout(selected, 0);
    }
  });
  document.addEventListener('keyup', function (event) {
    if (event.shiftKey && /^(Arrow|Home|End|Page)/.test(event.key)) {
      selected();
    } else if (event.key === 'Escape' && panel.isConnected) {
      close();
    }
  });
})();
