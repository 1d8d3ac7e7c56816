SEATS = 16


def app(ui):
    ui.title("Bus trip")
    seats = ui.state.get("seats", {})
    name = ui.field("Name").strip()
    free = SEATS - len(seats)
    ui.text(f"{free} {'seat' if free == 1 else 'seats'} free", size=28, bold=True)
    with ui.grid(4):
        for number in range(1, SEATS + 1):
            seat = str(number)
            if ui.button(f"{seat} {seats[seat]}" if seat in seats else seat):
                if seat in seats:
                    del seats[seat]
                elif name:
                    seats[seat] = name
                    ui.clear("Name")
