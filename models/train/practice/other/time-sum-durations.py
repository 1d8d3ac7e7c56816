import re


def app(ui):
    s = ui.state
    items = s.get("items", [])
    total = 0
    for item in items:
        hours, mins = item.split(":")
        total += int(hours) * 60 + int(mins)
    ui.text(f"Total: {total // 60} h {total % 60} min")
    ui.list(items)
    new = ui.field("New")
    if ui.button("Add") and re.fullmatch(r"\d+:\d\d", new):
        s.items = items + [new]
    if ui.button("Undo last") and items:
        s.items = items[:-1]
