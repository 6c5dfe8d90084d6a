"use strict";
// "Try it": requests go to a sandbox on this machine. The page has no key and asks for none.
{
  const KEY = "sandbox";
  const LONGEST = 1 << 20;
  let sandbox = null;

  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  // Text that `make sandbox` prints: http://127.0.0.1:PORT/#SECRET
  const addressOf = (text) => {
    const found = /^(?:.*\s)?http:\/\/127\.0\.0\.1:([0-9]{1,5})\/?#([\w-]+)$/.exec(text.trim());
    if (!found || Number(found[1]) > 65535) throw new Error("This is no such line: http://127.0.0.1:…/#…");
    return { origin: `http://127.0.0.1:${Number(found[1])}`, secret: found[2] };
  };

  const send = async (to, path, options = {}) => {
    const url = new URL(to.origin + path);
    if (url.origin !== to.origin || url.username || url.password) {
      throw new Error("This path leads away from the sandbox.");
    }
    const headers = new Headers(options.headers);
    headers.set("Sandbox-Page", to.secret);
    return fetch(url, {
      ...options, headers, credentials: "omit", redirect: "error", cache: "no-store", referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(65000),
    });
  };

  const connect = document.getElementById("connect");
  const connection = document.getElementById("connection");
  connect.addEventListener("submit", async (event) => {
    event.preventDefault();
    sandbox = null;
    try {
      const to = addressOf(document.getElementById("address").value);
      connection.textContent = "Connecting …";
      const answer = await send(to, "/", { method: "GET" });
      if (answer.headers.get("Sandbox-Page") !== "welcome") throw new Error("The sandbox was started again since: paste its new line.");
      sandbox = to;
      connection.textContent = `Connected to ${to.origin}. "Try it" of each operation sends there.`;
    } catch (error) {
      connection.textContent = error instanceof TypeError ? "Nothing answers there. Does the sandbox run?" : error.message;
    }
  });

  // A parameter as its style writes it: pairs of a name and a text.
  const pairs = (parameter, text) => {
    const { name, style, explode, parts } = parameter;
    if (parts === "array") {
      const items = text.trim().startsWith("[") ? JSON.parse(text).map(String) : text.split(",");
      const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style] ?? ",";
      return explode ? items.map((item) => [name, item]) : [[name, items.join(separator)]];
    }
    if (parts === "object") {
      const fields = Object.entries(JSON.parse(text)).map(([key, value]) => [key, String(value)]);
      if (style === "deepObject") return fields.map(([key, value]) => [`${name}[${key}]`, value]);
      return explode ? fields : [[name, fields.flat().join(",")]];
    }
    return [[name, text]];
  };

  const requestOf = (operation, values, media, body) => {
    let path = operation.path;
    const query = [];
    const headers = {};
    for (const { parameter, text } of values) {
      if (text === "") {
        if (parameter.required) throw new Error(`${parameter.name}: required`);
        continue;
      }
      const found = pairs({ ...parameter, explode: parameter.explode && parameter.in === "query" }, text);
      if (parameter.in === "path") {
        const items = parameter.parts ? found[0][1].split(",") : [text];
        path = path.replaceAll(`{${parameter.name}}`, () => items.map(encodeURIComponent).join(","));
      }
      else if (parameter.in === "query") query.push(...found);
      else headers[parameter.name] = found[0][1];
    }
    for (const key of operation.keys) {
      if (key.in === "query") query.push([key.name, KEY]);
      else if (key.scheme === "basic") headers.Authorization = `Basic ${btoa(`${KEY}:${KEY}`)}`;
      else if (key.in === "header") headers[key.name] = key.scheme ? `Bearer ${KEY}` : KEY;
    }
    if (media && body !== "") headers["Content-Type"] = media;
    const written = query.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
    if (written) path += (path.includes("?") ? "&" : "?") + written;
    return [path, { method: operation.method, headers, ...(media && body !== "" ? { body } : {}) }];
  };

  const show = async (answer, place) => {
    const lines = [`${answer.status} ${answer.statusText}`];
    for (const [name, value] of answer.headers) if (name !== "sandbox-page") lines.push(`${name}: ${value}`);
    let text = await answer.text();
    try { text = JSON.stringify(JSON.parse(text), null, 2); } catch { /* shown as it came */ }
    if (text.length > LONGEST) text = `${text.slice(0, LONGEST)}\n… ${text.length - LONGEST} characters more`;
    place.textContent = `${lines.join("\n")}\n\n${text}`;
  };

  const isText = (media) => /^(?:text\/.*|.*[/+](?:json|xml|yaml)|application\/x-www-form-urlencoded)(?:;.*)?$/i.test(media.name);

  let count = 0;
  const field = (label, control, note) => {
    control.id = `try-${count += 1}`;
    const title = make("label", { htmlFor: control.id }, label);
    if (note) title.append(" ", make("span", { className: "pill" }, note));
    return make("div", { className: "row" }, title, control);
  };

  const build = (details) => {
    const operation = JSON.parse(details.dataset.attempt);
    const form = make("form", { className: "form" });
    const inputs = operation.parameters.filter((one) => one.in !== "cookie").map((parameter) => {
      const control = make("input", { value: parameter.required ? parameter.example : "", autocomplete: "off", spellcheck: false });
      form.append(field(parameter.name, control, parameter.required ? `${parameter.in}, required` : parameter.in));
      return { parameter, control };
    });
    const media = operation.media.filter(isText);
    const type = make("select");
    const body = make("textarea", { rows: 10, spellcheck: false });
    if (media.length) {
      type.append(...media.map((one) => make("option", { value: one.name }, one.name)));
      type.addEventListener("change", () => { body.value = media[type.selectedIndex].text; });
      body.value = media[0].text;
      if (media.length > 1) form.append(field("Media type", type));
      form.append(field("Body", body, media[0].name));
    } else if (operation.media.length) {
      form.append(make("p", {}, "This page sends no files."));
    }
    const button = make("button", { type: "submit", className: "send" }, "Send to the sandbox");
    const status = make("p", { className: "status-line" });
    status.setAttribute("role", "status");
    const output = make("code");
    const figure = make("figure", { className: "code", hidden: true }, make("figcaption", {}, "Answer"), make("pre", { tabIndex: 0 }, output));
    form.append(button, status, figure);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      figure.hidden = true;
      if (!sandbox) {
        status.replaceChildren("No sandbox is connected yet: ", make("a", { href: "#sandbox" }, "connect one"), ".");
        return;
      }
      button.disabled = true;
      try {
        const values = inputs.map(({ parameter, control }) => ({ parameter, text: control.value }));
        const [path, options] = requestOf(operation, values, media[type.selectedIndex]?.name, body.value);
        status.textContent = "Sending …";
        await show(await send(sandbox, path, options), output);
        status.textContent = `${operation.method} ${path}`;
        figure.hidden = false;
      } catch (error) {
        status.textContent = error instanceof TypeError ? `Not sent, or not answered: ${error.message}` : error.message;
      } finally {
        button.disabled = false;
      }
    });
    details.append(form);
  };
  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches?.("details[data-attempt]") && details.open && !details.querySelector("form")) build(details);
  }, true);
}
