def app(ui):
    ui.title("Two lists")
    s = ui.state
    left, right = s.get("left", []), s.get("right", [])
    with ui.row():
        thing = ui.field("Thing").strip()
        if ui.button("Add") and thing:
            left.append(thing)
            ui.clear("Thing")
    with ui.grid(2):
        with ui.card(f"Left: {len(left)}"):
            moved = ui.list(left, actions=["→"])
            if moved:
                right.append(left.pop(moved.index))
        with ui.card(f"Right: {len(right)}"):
            back = ui.list(right, actions=["←"])
            if back:
                left.append(right.pop(back.index))
