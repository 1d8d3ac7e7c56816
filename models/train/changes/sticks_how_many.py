def app(ui):
    ui.title("Sticks")
    s = ui.state
    sticks = s.get("sticks", 20)
    ui.text(f"Sticks left: {sticks}", size=24, align="center")
    ui.text("|" * sticks, size=40, bold=True, align="center")
    if sticks > 0:
        with ui.row():
            for count in [1, 2, 3]:
                if count <= sticks and ui.button(f"Take {count}"):
                    s.sticks = sticks - count
                    s.words = "You took the last one. You lost."
                    if s.sticks > 0:
                        computer = (s.sticks - 1) % 4 or 1
                        s.sticks -= computer
                        s.words = f"The computer took {computer}."
                        if s.sticks == 0:
                            s.words = "The computer took the last one. You won!"
    ui.text(s.get("words", "You begin. Don't take the last one!"), align="center")
    start = int(ui.number("Sticks to start", 20, min=5, max=50))
    if ui.button("New game"):
        s.sticks, s.words = start, "You begin. Don't take the last one!"
