def app(ui):
    ui.title("Seats")
    taken = ui.state.get("taken", [])
    with ui.grid(5):
        for row in "ABCD":
            for number in range(1, 6):
                seat = f"{row}{number}"
                if ui.button("X" if seat in taken else seat):
                    if seat in taken:
                        taken.remove(seat)
                    else:
                        taken.append(seat)
    ui.text(f"{20 - len(taken)} of 20 free", size=24)
