import math


def app(ui):
    ui.title("Penalty box")
    box = ui.state.get("box", [])
    player = ui.number("Player", 10, min=1, max=99)
    with ui.row():
        for minutes in [2, 5]:
            if ui.button(f"{minutes} min"):
                box.append([player, ui.time + minutes * 60])
    box[:] = [[number, end] for number, end in box if ui.time < end]
    rows = []
    for number, end in box:
        left = math.ceil(end - ui.time)
        rows.append(f"{number}: {left // 60}:{left % 60:02d}")
    picked = ui.list(rows, actions=["Goal"])
    if picked:
        box.pop(picked.index)
    if not box:
        ui.text("Nobody in the box", color="muted")
