def app(ui):
    ui.title("Seats")
    taken = ui.state.get("taken", [])
    with ui.grid(4):
        for seat in range(1, 13):
            if ui.button(f"{seat} taken" if seat in taken else f"Seat {seat}"):
                if seat in taken:
                    taken.remove(seat)
                else:
                    taken.append(seat)
    ui.text(f"Free: {12 - len(taken)}", size=24, bold=True)
