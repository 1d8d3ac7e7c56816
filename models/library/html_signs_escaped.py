import html


def app(ui):
    ui.title("HTML characters")
    text = ui.field("Text", "<b>Tom & Ida</b>", lines=4)
    way = ui.choice("Way", ["To HTML", "Back to text"])
    result = html.escape(text) if way == "To HTML" else html.unescape(text)
    ui.text(result, size=20, bold=True)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
