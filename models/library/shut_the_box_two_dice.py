import itertools


def app(ui):
    ui.title("Shut the box")
    s = ui.state
    if ui.button("New game") or "open" not in s:
        s.open, s.picked, s.dice = [1, 2, 3, 4, 5, 6, 7, 8, 9], [], []
    ui.text("Open: " + (" ".join(map(str, s.open)) or "none"), size=24)
    with ui.row():
        for tile in s.open:
            if ui.button(f"[{tile}]" if tile in s.picked else str(tile)):
                if tile in s.picked:
                    s.picked.remove(tile)
                else:
                    s.picked.append(tile)
    total = sum(s.dice)
    with ui.row():
        if ui.button("Roll") and not s.dice:
            s.dice = [random.randint(1, 6), random.randint(1, 6)]
        if ui.button("Shut"):
            s.said = "" if s.dice and sum(s.picked) == total else f"{sum(s.picked)} doesn't fit"
            if not s.said:
                s.open = [tile for tile in s.open if tile not in s.picked]
                s.picked, s.dice = [], []
    ui.text(s.get("said", ""), color="muted")
    fits = any(sum(some) == total for k in range(1, 5) for some in itertools.combinations(s.open, k))
    if not s.open:
        ui.text("The box is shut!", size=40, bold=True, color="good")
    elif not s.dice:
        ui.text("Press Roll", size=28)
    else:
        ui.text(f"Dice: {s.dice[0]} + {s.dice[1]}", size=28)
        ui.text(f"Shut {total}" if fits else f"Over: {sum(s.open)} points are left", size=28, bold=True)
