import textwrap


def app(ui):
    ui.title("Wrapped")
    width = ui.number("Width", 12)
    text = ui.field("Type a text")
    rows = textwrap.wrap(text, width=max(1, int(width)))
    ui.text("\n".join(f"{i + 1}: {row}" for i, row in enumerate(rows)))
