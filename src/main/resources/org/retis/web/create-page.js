/* Lets the viewer's browser create a page, in the viewer's name, and tell a REST resource of ours which. */
(function () {
  'use strict';

  function send(address, method, body) {
    return fetch(address, {
      method: method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: body ? JSON.stringify(body) : undefined
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (json) {
        if (!answer.ok) {
          throw new Error(json.message || String(answer.status));
        }
        return json;
      });
    });
  }

  function page(box, title, storage) {
    var made = {
      type: 'page',
      title: title,
      space: { key: box.dataset.space },
      body: { storage: { value: storage, representation: 'storage' } }
    };
    if (box.dataset.parent) {
      made.ancestors = [{ id: box.dataset.parent }];
    }
    return made;
  }

  /* The page is there whatever comes of this, so a failure doesn't keep the viewer from it. */
  function link(box, created) {
    if (!box.dataset.link) {
      return created;
    }
    return send(box.dataset.link, 'PUT', { pageId: Number(created.id) }).then(function () {
      return created;
    }, function () {
      return created;
    });
  }

  function prepare(box) {
    var form = box.querySelector('form');
    var button = form.querySelector('button');
    var state = form.querySelector('[role="status"]');
    box.hidden = false;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      button.disabled = true;
      state.textContent = box.dataset.working;
      send(box.dataset.source, 'GET').then(function (first) {
        var title = form.elements.title.value.trim();
        return send(box.dataset.target, 'POST', page(box, title, first.storage));
      }).then(function (created) {
        return link(box, created);
      }).then(function (created) {
        window.location.assign(box.dataset.view + encodeURIComponent(created.id));
      }).catch(function (failure) {
        button.disabled = false;
        state.textContent = box.dataset.failed + ' ' + failure.message;
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.retis-create').forEach(prepare);
  });
}());
