def app(ui):
    ui.title("Pegs")
    s = ui.state
    pegs = s.get("pegs", [1, 1, 0, 1, 1, 1, 1])
    with ui.row():
        for hole in range(7):
            if not pegs[hole]:
                ui.text(f"○ {hole + 1}")
            elif ui.button(f"● {hole + 1}"):
                for way in [1, -1]:
                    aim = hole + 2 * way
                    if pegs[hole] and 0 <= aim < 7 and pegs[hole + way] and not pegs[aim]:
                        pegs[hole], pegs[hole + way], pegs[aim] = 0, 0, 1
                if pegs[hole]:
                    ui.notify("No jump from here")
    ui.text(f"{sum(pegs)} left", size=24)
    if ui.button("Start over"):
        s.pegs = [1, 1, 0, 1, 1, 1, 1]
