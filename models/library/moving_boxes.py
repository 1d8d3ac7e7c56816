def app(ui):
    ui.title("Boxes")
    boxes = ui.state.get("boxes", [])
    ui.text(f"Next box: {len(boxes) + 1}", size=20, bold=True)
    content = ui.field("Content").strip()
    if ui.button("Close box") and content:
        boxes.append(f"Box {len(boxes) + 1}: {content}")
        ui.clear("Content")
    search = ui.field("Search").strip().lower()
    found = [box for box in boxes if search in box.lower()]
    for box in found:
        ui.text(box)
    if search and not found:
        ui.text("In no box", color="bad")
