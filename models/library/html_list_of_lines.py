import html


def app(ui):
    ui.title("HTML list")
    tag = "ol" if ui.switch("Numbered") else "ul"
    items = [line.strip() for line in ui.field("Lines", "Milk\nBread & jam", lines=5).splitlines() if line.strip()]
    code = [f"<{tag}>"] + [f"<li>{html.escape(item)}</li>" for item in items] + [f"</{tag}>"]
    for line in code:
        ui.text(line)
    if ui.button("Copy"):
        ui.copy("\n".join(code))
        ui.notify("1 item copied" if len(items) == 1 else f"{len(items)} items copied")
