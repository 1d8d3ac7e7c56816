def app(ui):
    ui.title("Sixes")
    s = ui.state
    with ui.row():
        if ui.button("Roll"):
            s.die = random.randint(1, 6)
            s.rolls = s.get("rolls", 0) + 1
            if s.die == 6:
                s.sixes = s.get("sixes", 0) + 1
        if ui.button("Reset"):
            s.die, s.rolls, s.sixes = 0, 0, 0
    ui.text(f"{s.get('die') or '-'}", size=60)
    ui.text(f"Rolls: {s.get('rolls', 0)}")
    ui.text(f"Sixes: {s.get('sixes', 0)}")
