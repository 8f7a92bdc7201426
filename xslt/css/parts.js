/* An edition in parts: leads every address to its part, and finds words in all of them. Runs after search.js. */
(function () {
  'use strict';
  var page = window.colloquy;
  var bar = document.querySelector('.bar');
  if (!page || !bar.dataset.parts) {
    return;
  }
  var words = page.words;
  var lists = document.querySelectorAll('.parts li[data-ids]');
  var shown = 100;
  var context = 60;

  /* Whether ranges such as "t1-249 t249a n1-20" hold an id. */
  function holds(ranges, id) {
    var own = /^([a-z]+)(\d+)$/.exec(id);
    return ranges.split(' ').some(function (range) {
      var ends = own && /^([a-z]+)(\d+)-(\d+)$/.exec(range);
      return range === id || ends && ends[1] === own[1] && +own[2] >= +ends[2] && +own[2] <= +ends[3];
    });
  }

  /* An address whose passage stands on another page: index.html knows all, a part only itself. */
  function lead() {
    var id = page.idOf(location.hash);
    var block = id.replace(/\..*$/, '');
    if (!id || document.getElementById(id) || document.getElementById(block)) {
      return;
    }
    if (!lists.length) {
      location.replace('index.html' + location.search + location.hash);
      return;
    }
    lists.forEach(function (item) {
      if (holds(item.dataset.ids, block)) {
        location.replace(item.querySelector('a').getAttribute('href') + location.search + '#' + id);
      }
    });
  }

  /* Scripts register their part's passages: a page opened from a file may load a script, but fetch nothing. */
  var passages = [];
  function load(part, done) {
    if (passages[part]) {
      done();
      return;
    }
    window.colloquyWords = function (number, rows) {
      passages[number] = rows.map(function (row) {
        return { id: row[0], text: row[1], plain: page.fold(row[1]) };
      });
    };
    var script = page.make('script', { src: 'words-' + part + '.js' });
    script.addEventListener('load', done);
    document.head.append(script);
  }

  /* Where a place of the folded text stands in the text. */
  function unfolded(text, place) {
    var folded = 0;
    var at = 0;
    while (folded < place && at < text.length) {
      folded += page.fold(text[at]).length;
      at++;
    }
    return at;
  }

  /* The words before and after a place, an ellipsis where they are cut. */
  function before(text, place) {
    var from = place - context;
    return from > 0 ? '…' + text.slice(from, place).replace(/^\S*(?=\s)/, '') : text.slice(0, place);
  }

  function after(text, place) {
    var to = place + context;
    return to < text.length ? text.slice(place, to).replace(/\s\S*$/, ' ') + '…' : text.slice(place);
  }

  function line(part, passage, place, query, length) {
    var start = unfolded(passage.text, place);
    var end = unfolded(passage.text, place + length);
    var item = document.createElement('li');
    var quote = page.make('q', { lang: document.documentElement.lang }, before(passage.text, start));
    quote.append(page.make('b', {}, passage.text.slice(start, end)),
      after(passage.text, end));
    item.append(page.make('a', { href: 'part-' + part + '.html?find=' + encodeURIComponent(query) + '#' + passage.id },
      passage.id.replace(/^t(?=\d)/, '').replace('.p', '.')), quote);
    return item;
  }

  var list = page.make('ol', { class: 'mentions hits' });
  var told = page.make('p', { class: 'help', role: 'status' });

  function search(query) {
    var wanted = page.fold(query).replace(/\s+/g, ' ').trim();
    var count = 0;
    list.textContent = told.textContent = '';
    if (wanted.length < 2) {
      return;
    }
    function part(number) {
      if (number > +bar.dataset.parts) {
        told.textContent = !count ? words.none : count > shown
          ? words['hits-more'].replace('{1}', shown).replace('{2}', count) : words.hits.replace('{1}', count);
        return;
      }
      load(number, function () {
        (passages[number] || []).forEach(function (passage) {
          for (var at = 0; (at = passage.plain.indexOf(wanted, at)) >= 0; at += wanted.length) {
            count++;
            if (count <= shown) {
              list.append(line(number, passage, at, query, wanted.length));
            }
          }
        });
        part(number + 1);
      });
    }
    part(1);
  }

  function addSearch() {
    var input = document.querySelector('.find input');
    if (!input) {
      return;
    }
    var all = page.button(words['search-parts'], function () {
      search(input.value);
    });
    all.className = 'all-parts';
    input.closest('.find').append(all);
    bar.after(told, list);
    input.addEventListener('keydown', function (event) {
      if (event.key === 'Enter' && lists.length) {
        search(input.value);
      }
    });
    if (input.value && lists.length) {
      search(input.value);
    }
  }

  addSearch();
  window.addEventListener('hashchange', lead);
  lead();
})();
