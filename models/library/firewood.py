def app(ui):
    ui.title("Firewood")
    stacks = ui.state.get("stacks", [])
    with ui.row():
        length = ui.number("Length (m)", 2.0, min=0.1, step=0.1)
        height = ui.number("Height (m)", 1.5, min=0.1, step=0.1)
        depth = ui.number("Depth (m)", 0.5, min=0.1, step=0.1)
    if ui.button("Add stack"):
        stacks.append(length * height * depth)
    pressed = ui.list([f"{volume:.2f} m³" for volume in stacks], actions=["Delete"])
    if pressed:
        stacks.pop(pressed.index)
    ui.text(f"Together: {sum(stacks):.2f} m³", size=28, bold=True)
    ui.text(f"Price: {sum(stacks) * 95:.2f}", size=24)
