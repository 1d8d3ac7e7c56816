def app(ui):
    ui.title("Nim")
    s = ui.state
    heaps = s.get("heaps", {"A": 3, "B": 4, "C": 5})
    player, used = s.get("player", 1), s.get("used", "")
    over = sum(heaps.values()) == 0
    ui.text(f"Player {player} wins" if over else f"Player {player} to move", size=24, bold=True)
    for heap in heaps:
        with ui.row():
            ui.text(f"Heap {heap}: {heaps[heap]}", size=20)
            if ui.button(f"Take from {heap}") and heaps[heap] > 0 and used in ("", heap):
                heaps[heap] -= 1
                s.used = heap
    if ui.button("Done") and used and not over:
        s.player, s.used = 3 - player, ""
    if ui.button("New game"):
        s.heaps, s.player, s.used = {"A": 3, "B": 4, "C": 5}, 1, ""
