// Runs in the page, after adaptivecards.min.js and markdown.js. Each finding is { code, message }.
(function () {
    const maxBytes = 28 * 1024;
    let findings = [];
    let card;

    const find = (code, message) => findings.push({ code, message });
    const say = event => find(AdaptiveCards.ValidationEvent[event.event] ?? "Other", event.message);

    AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = renderMarkdown(text);
        result.didProcess = true;
    };

    function parse(text) {
        try {
            const json = JSON.parse(text);
            if (json?.type === "AdaptiveCard") return json;
            find("NotACard", `The type is '${json?.type}', not 'AdaptiveCard'.`);
        } catch (error) {
            find("NotACard", error.message);
        }
    }

    function checkLimits(json) {
        const bytes = new TextEncoder().encode(JSON.stringify(json)).length;
        if (bytes > maxBytes) find("TooLarge", `${bytes} bytes; at most ${maxBytes}.`);
        const [major, minor] = String(json.version ?? "").split(".").map(Number);
        if (major > 1 || minor > 5) find("VersionTooNew", `Version ${json.version}; Teams takes at most 1.5 from a bot.`);
    }

    function* nodes(json) {
        if (json === null || typeof json !== "object") return;
        yield json;
        for (const [name, value] of Object.entries(json)) if (name !== "data") yield* nodes(value);
    }

    function checkTargets(json) {
        const all = [...nodes(json)];
        const ids = new Set(all.map(node => node.id));
        const targets = all.filter(node => node.type === "Action.ToggleVisibility").flatMap(node => node.targetElements ?? []);
        for (const id of targets.map(target => target.elementId ?? target)) {
            if (!ids.has(id)) find("UnknownTarget", `Action.ToggleVisibility names '${id}', which is not on the card.`);
        }
    }

    function read(json, hostConfig) {
        const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.latest);
        card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
        card.parse(json, context);
        for (let i = 0; i < context.eventCount; i++) say(context.getEventAt(i));
        card.validateProperties().validationEvents.forEach(say);
    }

    function checkLayout(box) {
        if (box.scrollWidth > box.clientWidth) find("TooWide", `The card sticks out by ${box.scrollWidth - box.clientWidth} px.`);
        // The renderer hides what does not fit in the text itself or in the paragraph inside it.
        const texts = box.querySelectorAll(".ac-textBlock, .ac-textBlock *, .ac-pushButton, label");
        for (const text of texts) {
            if (text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0) find("CutOffText", `'${text.textContent}' does not fit its line.`);
        }
    }

    function draw(json, hostConfig) {
        checkLimits(json);
        checkTargets(json);
        read(json, hostConfig);
        const box = document.getElementById("card");
        const drawn = card.render();
        if (drawn) box.replaceChildren(drawn); else find("NotACard", "The renderer drew nothing.");
        checkLayout(box);
    }

    // The renderer's pattern for "lang" remembers where it ended in the card before, and would refuse every second one.
    function forget() {
        findings = [];
        AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
    }

    function show(text, hostConfig) {
        forget();
        const json = parse(text);
        if (json) draw(json, JSON.parse(hostConfig));
        return findings;
    }

    window.showCard = (text, hostConfig) => JSON.stringify(show(text, hostConfig));
    window.showCards = (texts, hostConfig) => JSON.stringify(texts.map(text => show(text, hostConfig)));
})();
