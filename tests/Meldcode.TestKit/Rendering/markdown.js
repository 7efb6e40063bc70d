// The part of Markdown that Teams shows in a card: bold, italic, links and lists. The rest stays as typed.
(function () {
    const escape = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

    const inline = text => escape(text)
        .replace(/\[([^\]]+)\]\(((?:https?:|mailto:|tel:)[^)\s]+)\)/g, '<a href="$2">$1</a>')
        .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, "<b>$1</b>")
        .replace(/(^|\W)[_*](\S(?:.*?\S)?)[_*](?=\W|$)/g, "$1<i>$2</i>");

    const list = (lines, tag, mark) =>
        `<${tag}>${lines.map(line => `<li>${inline(line.replace(mark, ""))}</li>`).join("")}</${tag}>`;

    const kinds = [["ul", /^\s*[-*+]\s+/], ["ol", /^\s*\d+\.\s+/]];

    window.renderMarkdown = text => {
        const html = [];
        const lines = text.split(/\r\n|\r|\n/);
        while (lines.length > 0) {
            const kind = kinds.find(([, mark]) => mark.test(lines[0]));
            const end = lines.findIndex(line => kind ? !kind[1].test(line) : kinds.some(([, mark]) => mark.test(line)));
            const block = lines.splice(0, end < 0 ? lines.length : end);
            html.push(kind ? list(block, ...kind) : `<p>${block.map(inline).join("<br>")}</p>`);
        }

        return html.join("");
    };
})();
