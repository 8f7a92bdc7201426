/* Comforts of the page: names marked on demand, citations copied, notes beside the text in browsers that CSS does not serve. */
(function () {
  'use strict';
  var root = document.documentElement;
  var words = document.querySelector('[data-words]');

  function word(name) {
    return words ? words.getAttribute('data-' + name) : name;
  }

  function button(text, action) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', action);
    return made;
  }

  /* State stands in the query, so that a link carries it. */
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

  function addNamesSwitch() {
    var list = document.querySelector('.bar ul');
    if (!list) {
      return;
    }
    var toggle = button(word('names'), function () {
      var on = root.classList.toggle('names');
      toggle.setAttribute('aria-pressed', String(on));
      setState('names', on ? 'on' : '');
    });
    var on = new URLSearchParams(location.search).get('names') === 'on';
    root.classList.toggle('names', on);
    toggle.setAttribute('aria-pressed', String(on));
    var item = document.createElement('li');
    item.appendChild(toggle);
    list.appendChild(item);
  }

  function copy(text, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, function () {});
      return;
    }
    var area = document.createElement('textarea');
    area.value = text;
    area.setAttribute('readonly', '');
    area.className = 'vh';
    document.body.appendChild(area);
    area.select();
    if (document.execCommand('copy')) {
      done();
    }
    area.remove();
  }

  function addCopyButtons() {
    document.querySelectorAll('.citation').forEach(function (citation) {
      var made = button(word('copy'), function () {
        copy(citation.textContent.trim(), function () {
          made.textContent = word('copied');
          setTimeout(function () {
            made.textContent = word('copy');
          }, 2000);
        });
      });
      made.className = 'copy';
      citation.after(made);
    });
  }

  /* The style sheet sets the notes beside the text; where the browser cannot, this does. */
  function anchored() {
    return window.CSS && CSS.supports('anchor-name: attr(data-anchor type(<custom-ident>))') && CSS.supports('top: anchor(top)');
  }

  function placeNotes() {
    var main = document.querySelector('main');
    var wide = window.matchMedia('(min-width: 76rem)').matches;
    root.classList.toggle('side-notes', wide);
    var free = 0;
    document.querySelectorAll('.note').forEach(function (note) {
      var mark = document.querySelector('[data-anchor="' + note.dataset.anchor + '"].noteref');
      if (!wide || !mark) {
        note.style.top = '';
        return;
      }
      var top = mark.getBoundingClientRect().top - main.getBoundingClientRect().top;
      top = Math.max(top, free);
      note.style.top = top + 'px';
      free = top + note.offsetHeight + 10;
    });
  }

  addNamesSwitch();
  addCopyButtons();
  if (!anchored() && document.querySelector('.note')) {
    placeNotes();
    window.addEventListener('resize', placeNotes);
    window.addEventListener('load', placeNotes);
  }
})();
