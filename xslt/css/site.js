/* For the scripts of a collection's pages: data comes in files that call colloquySite(name, number, data). */
(function () {
  'use strict';
  var waiting = {};
  var loaded = {};

  window.colloquySite = function (name, number, data) {
    var key = name + number;
    loaded[key] = data;
    (waiting[key] || []).forEach(function (tell) {
      tell(data);
    });
    delete waiting[key];
  };

  /* Loads one file, once, and hands its data over; null if it cannot be loaded. */
  function load(name, number, tell) {
    var key = name + (number || 0);
    if (key in loaded) {
      tell(loaded[key]);
      return;
    }
    if (waiting[key]) {
      waiting[key].push(tell);
      return;
    }
    waiting[key] = [tell];
    var script = document.createElement('script');
    script.src = 'site-data/' + name + (number === undefined ? '' : '-' + number) + '.js';
    script.onerror = function () {
      window.colloquySite(name, number || 0, null);
    };
    document.head.appendChild(script);
  }

  /* Loads several files of one kind, and hands their data over in order. */
  function loadAll(name, numbers, tell) {
    var left = numbers.length;
    var data = [];
    if (!left) {
      tell(data);
    }
    numbers.forEach(function (number, i) {
      load(name, number, function (one) {
        data[i] = one;
        left -= 1;
        if (!left) {
          tell(data);
        }
      });
    });
  }

  function make(name, attributes, children) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function setQuery(values) {
    var query = new URLSearchParams(location.search);
    Object.keys(values).forEach(function (key) {
      if (values[key]) {
        query.set(key, values[key]);
      } else {
        query.delete(key);
      }
    });
    var text = query.toString();
    try {
      history.replaceState(null, '', location.pathname + (text ? '?' + text : ''));
    } catch (refused) {
      /* Some browsers refuse this for files: the state then lasts as long as the page. */
    }
  }

  window.colloquyPage = { load: load, loadAll: loadAll, make: make, setQuery: setQuery };
})();
