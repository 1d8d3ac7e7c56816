def app(ui):
    ui.title("Medicines")
    boxes = ui.state.get("boxes", [])
    with ui.row():
        name = ui.field("Medicine").strip()
        if ui.button("Add") and name:
            boxes.append([name, 12])
            ui.clear("Medicine")
    picked = ui.list([f"{name}: {left}" + (", low" if left <= 3 else "") for name, left in boxes], actions=["Take"])
    if picked:
        boxes[picked.index][1] = max(0, boxes[picked.index][1] - 1)
