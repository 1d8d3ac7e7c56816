def app(ui):
    ui.title("Two heaps")
    s = ui.state
    heaps = s.get("heaps", {"First heap": 5, "Second heap": 7})
    turn = s.get("turn", "North")
    other = "South" if turn == "North" else "North"
    ui.text(f"{turn} to move" if sum(heaps.values()) else f"{other} loses", size=24, bold=True)
    for heap in heaps:
        ui.text(f"{heap}: {heaps[heap]}", size=20)
        with ui.row():
            for count in [1, 2, 3]:
                if ui.button(f"{heap}, take {count}") and count <= heaps[heap]:
                    heaps[heap] -= count
                    s.turn = other
    if ui.button("New game"):
        s.heaps, s.turn = {"First heap": 5, "Second heap": 7}, "North"
