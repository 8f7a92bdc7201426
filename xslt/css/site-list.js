/* Facets of the list of editions. Without this script the list stands by date, whole. */
(function () {
  'use strict';
  var page = window.colloquyPage;
  var place = document.getElementById('facets');
  var list = document.getElementById('list');
  if (!page || !place || !list) {
    return;
  }
  var words = JSON.parse(place.getAttribute('data-words'));
  var genres = JSON.parse(place.getAttribute('data-genres'));
  var facets = [['speaker', 5], ['place', 6], ['archive', 7], ['genre', 8]];
  var whole = Array.from(list.childNodes);
  var make = page.make;
  var length = 100;
  /* More values than these are not looked through in a list: their names are typed. */
  var longest = 200;
  var collator = new Intl.Collator(document.documentElement.lang);

  /* A value is its key and its label. */
  function shown(facet, value) {
    return facet === 'genre' && genres[value[0]] || value[1];
  }

  function start(names) {
    var numbers = [];
    for (var i = 0; i < names.shards; i++) {
      numbers.push(i);
    }
    page.loadAll('list', numbers, function (parts) {
      build(names, [].concat.apply([], parts.map(function (part) {
        return part || [];
      })));
    });
  }

  function build(names, rows) {
    var query = new URLSearchParams(location.search);
    var controls = {};
    /* The number of the value chosen for a facet; -1 where it is none of them. */
    var wanted = {};
    var form = make('form', { class: 'facets', role: 'search' });
    var told = make('p', { class: 'help', role: 'status' });

    function add(key, control) {
      control.setAttribute('id', 'facet-' + key);
      form.append(make('div', {}, [make('label', { for: 'facet-' + key }, [words[key] || words['year-' + key]]), control]));
      controls[key] = control;
      control.value = query.get(key) || '';
      control.addEventListener('change', show);
    }

    facets.forEach(function (facet) {
      var values = names[facet[0]] || [];
      if (values.length > longest) {
        add(facet[0], make('input', { list: 'values-' + facet[0], autocomplete: 'off', placeholder: words.all }));
        form.append(make('datalist', { id: 'values-' + facet[0] }, options(facet[0], values, 1)));
        controls[facet[0]].value = values.filter(function (value) { return value[0] === query.get(facet[0]); }).map(shown.bind(null, facet[0]))[0] || '';
      } else if (values.length) {
        add(facet[0], make('select', {}, [make('option', { value: '' }, [words.all])].concat(options(facet[0], values, 0))));
      }
    });
    if (rows.some(function (row) { return row[3]; })) {
      ['from', 'to'].forEach(function (key) {
        add(key, make('input', { inputmode: 'numeric', size: '5', maxlength: '4', autocomplete: 'off' }));
      });
    }
    var clear = make('button', { type: 'button' }, [words.clear]);
    clear.addEventListener('click', function () {
      Object.keys(controls).forEach(function (key) {
        controls[key].value = '';
      });
      show();
    });
    form.append(clear);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      show();
    });
    place.append(form, told);

    /* Values as options in their order: by key in a list to choose from, by label where they are typed. */
    function options(facet, all, typed) {
      return all.map(function (value) {
        return [value[0], shown(facet, value)];
      }).sort(function (a, b) {
        return collator.compare(a[1], b[1]);
      }).map(function (value) {
        return make('option', { value: value[typed] }, typed ? [] : [value[1]]);
      });
    }

    /* The key of the value chosen, or of the one typed; nothing as long as it is none. */
    function key(facet) {
      var control = controls[facet];
      if (!control || control.tagName === 'SELECT') {
        return control ? control.value : '';
      }
      var typed = control.value.trim().toLowerCase();
      var found = names[facet].find(function (value) { return shown(facet, value).toLowerCase() === typed; });
      return typed && found ? found[0] : '';
    }

    function fits(row, but) {
      var from = controls.from && controls.from.value;
      var to = controls.to && controls.to.value;
      return facets.every(function (facet) {
        return !(facet[0] in wanted) || facet[0] === but || row[facet[1]].indexOf(wanted[facet[0]]) >= 0;
      }) && (!from || row[3] >= from) && (!to || row[3] && row[3] <= to);
    }

    /* How many editions each value would leave; values that leave none cannot be chosen. */
    function count() {
      facets.filter(function (facet) { return controls[facet[0]] && controls[facet[0]].options; }).forEach(function (facet) {
        var counts = names[facet[0]].map(function () { return 0; });
        rows.forEach(function (row) {
          if (fits(row, facet[0])) {
            row[facet[1]].forEach(function (number) {
              counts[number] += 1;
            });
          }
        });
        var at = new Map(names[facet[0]].map(function (value, i) { return [value[0], i]; }));
        Array.from(controls[facet[0]].options).slice(1).forEach(function (option) {
          var place = at.get(option.value);
          var number = counts[place];
          option.textContent = shown(facet[0], names[facet[0]][place]) + ' (' + number + ')';
          option.disabled = !number && !option.selected;
        });
      });
    }

    function show() {
      var state = {};
      ['from', 'to'].forEach(function (year) {
        state[year] = controls[year] ? controls[year].value : '';
      });
      facets.forEach(function (facet) {
        state[facet[0]] = key(facet[0]);
      });
      page.setQuery(state);
      wanted = {};
      facets.forEach(function (facet) {
        if (state[facet[0]]) {
          wanted[facet[0]] = names[facet[0]].findIndex(function (value) { return value[0] === state[facet[0]]; });
        }
      });
      count();
      var any = Object.keys(state).some(function (key) { return state[key]; });
      clear.hidden = !any;
      if (!any) {
        list.replaceChildren.apply(list, whole);
        told.textContent = '';
        return;
      }
      var left = rows.filter(function (row) { return fits(row); });
      told.textContent = left.length ? words.editions + ': ' + left.length : words.none;
      var items = make('ol', { class: 'members' });
      list.replaceChildren(items);
      more(items, left, 0);
    }

    function more(items, left, from) {
      left.slice(from, from + length).forEach(function (row) {
        items.append(item(row));
      });
      if (left.length > from + length) {
        var button = make('button', { type: 'button', class: 'more' }, [words.more]);
        button.addEventListener('click', function () {
          button.remove();
          more(items, left, from + length);
        });
        list.append(button);
      }
    }

    function item(row) {
      var facts = [row[2]].concat(row[8].map(function (i) { return shown('genre', names.genre[i]); }), row[7].map(function (i) { return shown('archive', names.archive[i]); }));
      var made = make('li', {}, [
        make('a', { class: 'title', href: encodeURIComponent(row[0]) + '/index.html' }, [row[1]]),
        make('p', { class: 'facts-line' }, [facts.filter(Boolean).join(' · ')])]);
      if (row[5].length) {
        made.append(make('p', { class: 'facts-line' }, [row[5].slice(0, 12).map(function (i) { return shown('speaker', names.speaker[i]); }).join(', ') + (row[5].length > 12 ? ' …' : '')]));
      }
      if (row[4]) {
        made.append(make('p', { class: 'summary' }, [row[4]]));
      }
      return made;
    }

    show();
  }

  page.load('facets', undefined, function (names) {
    if (names) {
      start(names);
    }
  });
})();
