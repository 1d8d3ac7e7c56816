def app(ui):
    ui.title("Missionaries and cannibals")
    s = ui.state
    if ui.button("Start over") or "left" not in s:
        s.left, s.boat, s.trips, s.words = [3, 3], "left", 0, ""
    done = s.left == [0, 0]
    with ui.row():
        for m, c in [(1, 0), (2, 0), (0, 1), (0, 2), (1, 1)]:
            label = "M" * m + "C" * c
            bank = s.left if s.boat == "left" else [3 - s.left[0], 3 - s.left[1]]
            if ui.button(f"Row {label}") and m <= bank[0] and c <= bank[1] and not done:
                way = -1 if s.boat == "left" else 1
                new = [s.left[0] + way * m, s.left[1] + way * c]
                if 0 < new[0] < new[1] or 0 < 3 - new[0] < 3 - new[1]:
                    s.words = f"Not {label}: somebody would be eaten"
                else:
                    s.left, s.boat = new, "right" if s.boat == "left" else "left"
                    s.trips += 1
                    s.words = ""
    left, right = s.left, [3 - s.left[0], 3 - s.left[1]]
    ui.text(f"Left: {'M' * left[0]}{'C' * left[1]}", size=28, bold=True)
    ui.text("~ ~ boat ~ ~ ~ ~" if s.boat == "left" else "~ ~ ~ ~ boat ~ ~", size=20, color="blue")
    ui.text(f"Right: {'M' * right[0]}{'C' * right[1]}", size=28, bold=True)
    ui.text(f"{s.trips} {'trip' if s.trips == 1 else 'trips'}")
    ui.text("All are across!" if left == [0, 0] else s.words, size=24)
