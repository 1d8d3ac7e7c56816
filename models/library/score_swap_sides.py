def app(ui):
    ui.title("Score")
    left, right = ui.state.get("left", 0), ui.state.get("right", 0)
    with ui.row():
        if ui.button("Left +1"):
            left += 1
        if ui.button("Swap"):
            left, right = right, left
        if ui.button("Right +1"):
            right += 1
    ui.state.left, ui.state.right = left, right
    ui.text(f"{left} : {right}", size=48, align="center")
