def app(ui):
    ui.title("Soon")
    s = ui.state
    items = s.get("items", [])
    what = ui.field("What")
    seconds = ui.number("Seconds", 10, min=1, max=600)
    if ui.button("Add") and what:
        items.append({"what": what, "end": ui.time + seconds})
        ui.clear("What")
    for item in list(items):
        if ui.time >= item["end"]:
            items.remove(item)
            s.over = s.get("over", 0) + 1
        else:
            ui.text(item["what"], size=20)
    ui.text(f"Over: {s.get('over', 0)}")
