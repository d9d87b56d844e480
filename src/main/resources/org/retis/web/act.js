/*
 * Lets a form on a page act through a REST resource of ours, in the viewer's name:
 *
 *   <form class="retis-act" data-action="…/rest/retis/1.0/…" data-method="POST" data-failed="…" hidden>
 *
 * The fields become one JSON object; data-type="number", "boolean" or "list" on a field says what
 * else than a text it is. The fields inside an element with data-list="seats" become one object of
 * the list "seats"; it is sent if one of them was changed. The form is hidden until this script shows it, for without script it
 * could do nothing. On success the page is loaded again, or the address in data-then. On failure
 * what was typed stays, and the answer's sentence stands in the form's role="alert".
 */
(function () {
  'use strict';

  function value(field) {
    var text = field.value.trim();
    switch (field.dataset.type) {
      case 'number': return text === '' ? null : Number(text);
      case 'boolean': return field.type === 'checkbox' ? field.checked : text === 'true';
      case 'list': return text.split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
      default: return field.type === 'checkbox' && !field.checked ? null : text;
    }
  }

  function isChanged(field) {
    if (field.options) {
      return Array.prototype.some.call(field.options, function (option) {
        return option.selected !== option.defaultSelected;
      });
    }
    return field.type === 'checkbox' || field.type === 'radio'
      ? field.checked !== field.defaultChecked
      : field.type !== 'hidden' && field.value !== field.defaultValue;
  }

  function json(form) {
    var all = {};
    var rows = new Map();
    Array.prototype.forEach.call(form.elements, function (field) {
      if (field.name && !field.disabled && (field.type !== 'radio' || field.checked)) {
        var place = field.closest('[data-list]');
        if (place && !rows.has(place)) {
          rows.set(place, { changed: false, values: {} });
        }
        var row = rows.get(place);
        (row ? row.values : all)[field.name] = value(field);
        if (row && isChanged(field)) {
          row.changed = true;
        }
      }
    });
    rows.forEach(function (row, place) {
      var list = all[place.dataset.list] || (all[place.dataset.list] = []);
      if (row.changed) {
        list.push(row.values);
      }
    });
    return all;
  }

  function send(form) {
    var method = form.dataset.method || 'POST';
    return fetch(form.dataset.action, {
      method: method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'X-Atlassian-Token': 'no-check'
      },
      body: method === 'GET' || method === 'DELETE' ? undefined : JSON.stringify(json(form))
    }).then(function (answer) {
      return answer.json().catch(function () { return {}; }).then(function (body) {
        if (!answer.ok) {
          throw new Error(body.message || '');
        }
        return body;
      });
    });
  }

  function alertOf(form) {
    var place = form.querySelector('[role="alert"]');
    if (!place) {
      place = document.createElement('p');
      place.className = 'retis-act-alert';
      place.setAttribute('role', 'alert');
      form.appendChild(place);
    }
    return place;
  }

  function goOn(form) {
    if (form.dataset.then) {
      window.location.assign(form.dataset.then);
    } else {
      window.location.reload();
    }
  }

  function prepare(form) {
    form.hidden = false;
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (form.dataset.confirm && !window.confirm(form.dataset.confirm)) {
        return;
      }
      var buttons = form.querySelectorAll('button');
      buttons.forEach(function (button) { button.disabled = true; });
      alertOf(form).textContent = '';
      send(form).then(function () {
        goOn(form);
      }).catch(function (failure) {
        buttons.forEach(function (button) { button.disabled = false; });
        alertOf(form).textContent = failure.message || form.dataset.failed || '';
      });
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('form.retis-act').forEach(prepare);
  });
}());
