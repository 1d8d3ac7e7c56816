PLAYERS = ["Red", "Blue", "Green"]


def app(ui):
    ui.title("Mini golf")
    holes = ui.state.get("holes", [])
    ui.text(f"Hole {len(holes) + 1}", size=32, bold=True)
    with ui.row():
        strokes = [int(ui.number(name, 3, min=1, max=7)) for name in PLAYERS]
    with ui.row():
        if ui.button("Next hole"):
            holes.append(strokes)
        if ui.button("Undo") and holes:
            holes.pop()
    if holes:
        sums = [sum(column) for column in zip(*holes)]
        best = [name for name, total in zip(PLAYERS, sums) if total == min(sums)]
        ui.text(f"{', '.join(best)} {'leads' if len(best) == 1 else 'lead'}", size=28, bold=True)
        rows = [[number, *hole] for number, hole in enumerate(holes, 1)]
        ui.table([*rows, ["Sum", *sums]], header=["Hole", *PLAYERS])
