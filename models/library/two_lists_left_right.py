def app(ui):
    ui.title("Left and right")
    s = ui.state
    left, right = s.get("left", []), s.get("right", [])
    with ui.row():
        new = ui.field("Item").strip()
        if ui.button("Add") and new:
            left.append(new)
            ui.clear("Item")
    with ui.grid(2):
        with ui.column():
            ui.text(f"Left: {len(left)}", size=20, bold=True)
            moved = ui.list(left, actions=["→"])
            if moved:
                right.append(left.pop(moved.index))
        with ui.column():
            ui.text(f"Right: {len(right)}", size=20, bold=True)
            moved = ui.list(right, actions=["←"])
            if moved:
                left.append(right.pop(moved.index))
