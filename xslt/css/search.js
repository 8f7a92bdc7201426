/* Finds words in the text of the page, whatever their accents and capitals, and marks them without changing the page. Runs after edition.js. */
(function () {
  'use strict';
  var bar = document.querySelector('.bar');
  var main = document.querySelector('main');
  if (!window.colloquy || !main || !window.CSS || !CSS.highlights) {
    return;
  }
  var words = window.colloquy.words;
  var index = null;
  var hits = [];
  var at = -1;

  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ø/g, 'o');
  }

  /* The text without accents, and for each of its characters where it stands in the page. */
  function read() {
    var nodes = [];
    var node = [];
    var offset = [];
    var text = '';
    var walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, function (each) {
      if (each.nodeType === 1) {
        return each.hasAttribute('data-generated') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      }
      return NodeFilter.FILTER_ACCEPT;
    });
    while (walker.nextNode()) {
      var data = walker.currentNode.data;
      nodes.push(walker.currentNode);
      for (var i = 0; i < data.length; i++) {
        var plain = /\s/.test(data[i]) ? ' ' : fold(data[i]);
        if (plain === ' ' && text.endsWith(' ')) {
          continue;
        }
        for (var j = 0; j < plain.length; j++) {
          node.push(nodes.length - 1);
          offset.push(i);
        }
        text += plain;
      }
    }
    return { text: text, nodes: nodes, node: node, offset: offset };
  }

  function range(start, end) {
    var found = document.createRange();
    found.setStart(index.nodes[index.node[start]], index.offset[start]);
    found.setEnd(index.nodes[index.node[end - 1]], index.offset[end - 1] + 1);
    return found;
  }

  function find(query) {
    index = index || read();
    var wanted = fold(query).replace(/\s+/g, ' ').trim();
    hits = [];
    at = -1;
    for (var i = 0; wanted.length > 1 && (i = index.text.indexOf(wanted, i)) >= 0; i += wanted.length) {
      hits.push(range(i, i + wanted.length));
    }
    CSS.highlights.set('found', new Highlight(...hits));
    CSS.highlights.delete('here');
    tell(wanted.length > 1);
  }

  function tell(asked) {
    count.textContent = !asked ? '' : hits.length
      ? words.found.replace('{1}', at + 1).replace('{2}', hits.length) : words.none;
  }

  function go(step) {
    if (!hits.length) {
      return;
    }
    at = (at + step + hits.length) % hits.length;
    CSS.highlights.set('here', new Highlight(hits[at]));
    hits[at].startContainer.parentElement.scrollIntoView({ block: 'center' });
    tell(true);
  }

  window.colloquy.fold = fold;

  var form = document.createElement('search');
  var input = document.createElement('input');
  var count = document.createElement('span');
  input.type = 'search';
  input.placeholder = words.search;
  input.setAttribute('aria-label', words.search);
  count.setAttribute('role', 'status');
  form.className = 'find';
  form.append(input, count);
  bar.append(form);
  input.addEventListener('input', function () {
    find(input.value);
  });
  input.addEventListener('keydown', function (event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  });
  var asked = new URLSearchParams(location.search).get('find');
  if (asked) {
    input.value = asked;
    find(asked);
    /* The first one in the passage that the address names, or after it. */
    var place = document.getElementById(window.colloquy.idOf(location.hash));
    at = place ? Math.max(-1, hits.findIndex(function (hit) {
      return hit.comparePoint(place, 0) <= 0;
    }) - 1) : -1;
    go(1);
  }
})();
