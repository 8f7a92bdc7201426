/* Search through a collection: loads only the files that hold the words asked for and the passages shown. */
(function () {
  'use strict';
  var page = window.colloquyPage;
  var place = document.getElementById('search');
  if (!page || !place) {
    return;
  }
  var words = JSON.parse(place.getAttribute('data-words'));
  var make = page.make;
  var index = null;
  var asked = 0;
  var length = 20;
  var single = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
  var word = new RegExp('[' + single + ']|(?:(?![' + single + '])[\\p{L}\\p{N}])+', 'gu');

  /* As the index was folded: without accents and capitals, with letters that are taken for others. */
  function fold(text) {
    return Array.from(text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase(), function (letter) {
      return Object.hasOwn(index.letters, letter) ? index.letters[letter] : letter;
    }).join('');
  }

  /* The last place in a sorted list whose value is not after the one given; 0 at least. */
  function last(list, value) {
    var low = 0;
    for (var high = list.length - 1; low < high;) {
      var middle = (low + high + 1) >> 1;
      if (list[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /* The numbers of the passages with a word that begins as asked. */
  function find(prefix, tell) {
    var files = [];
    for (var i = last(index.terms, prefix); i < index.terms.length && (!files.length || index.terms[i].startsWith(prefix)); i++) {
      files.push(i);
    }
    page.loadAll('terms', files, function (tables) {
      var found = new Set();
      tables.forEach(function (table) {
        Object.keys(table || {}).forEach(function (term) {
          if (term.startsWith(prefix)) {
            var at = 0;
            table[term].forEach(function (distance) {
              at += distance;
              found.add(at);
            });
          }
        });
      });
      tell(found);
    });
  }

  function search(query) {
    var number = ++asked;
    var terms = Array.from(new Set(fold(query).match(word) || []));
    page.setQuery({ q: query.trim() });
    if (!terms.length || terms.length === 1 && terms[0].length < 2 && !new RegExp('[' + single + ']', 'u').test(terms[0])) {
      told.textContent = '';
      results.replaceChildren();
      return;
    }
    var left = terms.length;
    var sets = [];
    terms.forEach(function (term) {
      find(term, function (found) {
        sets.push(found);
        left -= 1;
        if (!left && number === asked) {
          sets.sort(function (a, b) { return a.size - b.size; });
          var hits = Uint32Array.from(sets[0]).filter(function (hit) {
            return sets.every(function (set) { return set.has(hit); });
          }).sort();
          told.textContent = hits.length ? words.hits.replace('{1}', hits.length) : words.none;
          results.replaceChildren();
          show(hits, 0, terms, number);
        }
      });
    });
  }

  function show(hits, from, terms, number) {
    var shown = Array.from(hits.slice(from, from + length));
    var files = Array.from(new Set(shown.map(function (hit) { return last(index.texts, hit); })));
    page.loadAll('texts', files, function (parts) {
      if (number !== asked) {
        return;
      }
      shown.forEach(function (hit) {
        var file = last(index.texts, hit);
        var row = (parts[files.indexOf(file)] || [])[hit - index.texts[file]];
        if (row) {
          item(row, terms);
        }
      });
      if (hits.length > from + length) {
        var more = make('button', { type: 'button', class: 'more' }, [words.more]);
        more.addEventListener('click', function () {
          more.remove();
          show(hits, from + length, terms, number);
        });
        results.append(more);
      }
    });
  }

  /* row: folder, title, date, anchor, number, part, who, text */
  function item(row, terms) {
    var href = encodeURIComponent(row[0]) + '/index.html';
    var group = results.lastElementChild;
    if (!group || group.getAttribute('data-folder') !== row[0]) {
      group = make('section', { 'data-folder': row[0] }, [
        make('h2', {}, [make('a', { href: href }, [row[1]]), row[2] && row[1].indexOf(row[2]) < 0 ? ', ' + row[2] : '']), make('ul', { class: 'hits' })]);
      results.append(group);
    }
    var where = row[5] === 'note' ? words.note.replace('{1}', row[4]) : row[4] || words['in-' + row[5]] || '';
    group.lastElementChild.append(make('li', {}, [
      make('a', { href: href + '?find=' + encodeURIComponent(terms[0]) + '#' + row[3] }, [where]),
      make('p', {}, [row[6] ? make('i', {}, [row[6] + ': ']) : ''].concat(snippet(row[7], terms)))]));
  }

  /* The words round the first hit, with all hits marked. */
  function snippet(text, terms) {
    var marks = [];
    for (var match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      var plain = fold(match[0]);
      if (terms.some(function (term) { return plain.startsWith(term) || term.length === 1 && plain.includes(term); })) {
        marks.push([match.index, match.index + match[0].length]);
      }
    }
    var start = marks.length ? Math.max(0, marks[0][0] - 90) : 0;
    start = start ? text.indexOf(' ', start) + 1 || start : 0;
    start = marks.length ? Math.min(start, marks[0][0]) : start;
    var end = Math.min(text.length, start + 320);
    var parts = [start ? '… ' : ''];
    var at = start;
    marks.forEach(function (mark) {
      if (mark[0] >= at && mark[1] <= end) {
        parts.push(text.slice(at, mark[0]), make('mark', {}, [text.slice(mark[0], mark[1])]));
        at = mark[1];
      }
    });
    parts.push(text.slice(at, end), end < text.length ? ' …' : '');
    return parts;
  }

  var input = make('input', { type: 'search', 'aria-label': words.search, placeholder: words.search });
  var told = make('p', { class: 'help', role: 'status' });
  var results = make('div', { class: 'results' });
  var timer = 0;
  place.append(make('search', {}, [input]), told, results);
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () {
      if (index) {
        search(input.value);
      }
    }, 40);
  });
  page.load('search', undefined, function (loaded) {
    index = loaded;
    input.value = input.value || new URLSearchParams(location.search).get('q') || '';
    if (index && input.value) {
      search(input.value);
    }
    input.focus();
  });
})();
