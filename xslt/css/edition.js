/* Comforts of the page: switches, passages to cite, notes that open in place. The page is whole without them. */
(function () {
  'use strict';
  var root = document.documentElement;
  var bar = document.querySelector('.bar');
  if (!bar) {
    return;
  }
  var words = JSON.parse(bar.getAttribute('data-words'));

  function make(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    made.textContent = text || '';
    return made;
  }

  function button(text, action) {
    var made = make('button', { type: 'button' }, text);
    made.addEventListener('click', action);
    return made;
  }

  /* State stands in the query, so that a link carries it. */
  function state(key) {
    return new URLSearchParams(location.search).get(key);
  }

  function setState(key, value) {
    var query = new URLSearchParams(location.search);
    if (value) {
      query.set(key, value);
    } else {
      query.delete(key);
    }
    var text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : '') + location.hash);
    } catch (refused) {
      /* Some browsers refuse this for files: the state then lasts as long as the page. */
    }
  }

  var controls = make('ul', { class: 'controls' });

  function inBar(element) {
    var item = document.createElement('li');
    item.appendChild(element);
    controls.appendChild(item);
  }

  /* A switch sets a class of the page; the style sheet does the rest. */
  function addSwitch(label, key, value, needs) {
    if (!document.querySelector(needs)) {
      return;
    }
    var toggle = button(label, function () {
      set(!root.classList.contains(value));
      setState(key, root.classList.contains(value) ? value : '');
    });
    function set(on) {
      root.classList.toggle(value, on);
      toggle.setAttribute('aria-pressed', String(on));
    }
    set(state(key) === value);
    inBar(toggle);
  }

  /* One speaker's turns stand out; the others step back. */
  function addSpeakers() {
    var rows = document.querySelectorAll('.speakers tbody th a');
    if (rows.length < 2) {
      return;
    }
    var choice = make('select', { 'aria-label': words.speaker });
    choice.appendChild(make('option', { value: '' }, words['all-speakers']));
    rows.forEach(function (row) {
      choice.appendChild(make('option', { value: row.hash.slice(1) }, row.textContent));
    });
    function show() {
      root.classList.toggle('by', Boolean(choice.value));
      document.querySelectorAll('.turn').forEach(function (turn) {
        turn.classList.remove('own');
      });
      var entry = choice.value && document.getElementById(choice.value);
      (entry ? entry.querySelectorAll('.turns a') : []).forEach(function (link) {
        document.getElementById(link.hash.slice(1)).classList.add('own');
      });
    }
    choice.addEventListener('change', function () {
      show();
      setState('by', choice.value);
    });
    choice.value = state('by') || '';
    show();
    inBar(choice);
  }

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
      if (!mark || window.matchMedia('(min-width: 76rem)').matches) {
        return;
      }
      event.preventDefault();
      open = document.getElementById(mark.hash.slice(1));
      open.classList.add('open');
      open.tabIndex = -1;
      open.focus({ preventScroll: true });
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && open) {
        var back = document.querySelector('.noteref[href="#' + CSS.escape(open.id) + '"]');
        close();
        (back || document.body).focus({ preventScroll: true });
      }
    });
  }

  addSwitch(words['switch-names'], 'names', 'names', 'a.name');
  addSwitch(words['switch-reading'], 'view', 'reg', '.reg, .supplied, .corr, .gloss');
  addSwitch(words['switch-evidence'], 'evidence', 'evidence', '.why');
  addSpeakers();
  bar.appendChild(controls);
  addCopyButtons();
  addCiting();
  addNotes();
})();
