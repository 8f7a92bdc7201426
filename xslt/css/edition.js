/* Comforts of the page: switches, and what each turn rests on. The page is whole without them. */
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

  /* The element a link of the page leads to. */
  function target(link) {
    return document.getElementById(decodeURIComponent(link.hash.slice(1)));
  }

  /* The id an address names; a passage may be called as it is cited, #12.2 for #t12.p2. */
  function idOf(hash) {
    var id = '';
    try {
      id = decodeURIComponent(hash.slice(1));
    } catch (broken) {
      return id;
    }
    return id.replace(/^t?(\d+[a-z]?)(?:\.p?(\d+))?$/, function (all, turn, paragraph) {
      return 't' + turn + (paragraph ? '.p' + paragraph : '');
    });
  }

  /* An address with another spelling, or with a paragraph that is gone, leads to the nearest passage. */
  function arrive() {
    var id = idOf(location.hash);
    var found = [id, id.replace(/\.p\d+$/, '')].find(function (each) {
      return each && document.getElementById(each);
    });
    if (found && found !== location.hash.slice(1) && location.hash !== '#' + encodeURIComponent(found)) {
      location.replace('#' + encodeURIComponent(found));
    }
  }

  /* For the page's other scripts, which run after this one. */
  window.colloquy = { words: words, make: make, button: button, target: target, idOf: idOf, lang: bar.closest('[lang]').lang };

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
  function addSwitch(label, key, value, needs, first) {
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
      if (on && first) {
        first();
        first = null;
      }
    }
    set(state(key) === value);
    inBar(toggle);
  }

  /* One speaker's turns stand out; the others step back. */
  function addSpeakers() {
    var names = JSON.parse(bar.getAttribute('data-speakers') || '[]');
    if (!names.length) {
      return;
    }
    var choice = make('select', { 'aria-label': words.speaker });
    choice.appendChild(make('option', { value: '' }, words['all-speakers']));
    names.forEach(function (each) {
      choice.appendChild(make('option', { value: each[0] }, each[1]));
    });
    function show() {
      root.classList.toggle('by', Boolean(choice.value));
      document.querySelectorAll('.turn').forEach(function (turn) {
        var who = (turn.getAttribute('data-who') || '').split(' ');
        turn.classList.toggle('own', who.indexOf(choice.value) >= 0);
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

  /* First and last line, words, rule, what it saw, certainty, who decided, his name; what is not known is 0 or empty. */
  function why(row) {
    var line = row[0] === row[1] ? words['evidence-line'] : words['evidence-lines'];
    var said = [
      row[0] ? line.replace('{1}', row[0] === row[1] ? row[0] : row[0] + '–' + row[1]) + ': “' + row[2] + '”' : '',
      row[3] ? words['evidence-rule'].replace('{1}', row[3]) + (row[4] ? ': ' + row[4] : '') : row[4],
      row[5] ? words['certainty-' + row[5]] || row[5] : '',
      row[7] ? words['evidence-by'].replace('{1}', row[7]) : words['evidence-' + row[6]] || ''
    ];
    return said.filter(Boolean).join(' · ');
  }

  /* What each turn rests on: lines and words of the transcript, the rule that decided, how certain it is. */
  function loadEvidence() {
    window.colloquyEvidence = function (turns) {
      Object.keys(turns).forEach(function (id) {
        var turn = document.getElementById(id);
        if (turn) {
          turn.appendChild(make('p', { class: 'why', 'data-generated': '', lang: window.colloquy.lang }, why(turns[id])));
        }
      });
    };
    document.head.appendChild(make('script', { src: bar.getAttribute('data-evidence') }));
  }

  addSwitch(words['switch-images'], 'images', 'images', 'figure img');
  addSwitch(words['switch-names'], 'names', 'names', 'a.name');
  addSwitch(words['switch-reading'], 'view', 'reg', '.reg, .supplied, .corr, .gloss');
  addSwitch(words['switch-evidence'], 'evidence', 'evidence', '.bar[data-evidence]', loadEvidence);
  addSpeakers();
  bar.appendChild(controls);
  window.addEventListener('hashchange', arrive);
  arrive();
})();
