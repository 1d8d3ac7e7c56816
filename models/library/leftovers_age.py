def app(ui):
    ui.title("Leftovers")
    boxes = ui.state.get("boxes", [])
    today = ui.today.toordinal()
    with ui.row():
        food = ui.field("Leftover").strip()
        if ui.button("Add") and food:
            boxes.append([food, today])
            ui.clear("Leftover")
    rows = []
    for food, day in boxes:
        days = today - day
        age = "from today" if days == 0 else "1 day old" if days == 1 else f"{days} days old"
        rows.append(f"{food}: {age}" + (" – eat or throw away" if days > 3 else ""))
    picked = ui.list(rows, actions=["Eaten"])
    if picked:
        boxes.pop(picked.index)
