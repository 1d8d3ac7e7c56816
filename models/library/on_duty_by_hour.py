SHIFTS = [(6, 14, "Early", ["Ana", "Tom"]), (14, 22, "Late", ["Ivo", "Lea"]), (22, 30, "Night", ["Kim"])]


def app(ui):
    ui.title("On duty")
    hour = ui.now.hour if ui.now.hour >= 6 else ui.now.hour + 24
    for begin, end, shift, people in SHIFTS:
        if begin <= hour < end:
            ui.text(" and ".join(people), size=48, bold=True)
            left = end * 60 - hour * 60 - ui.now.minute
            ui.text(f"{shift} shift, still {left // 60} h {left % 60} min", size=24)
    rows = [[shift, f"{begin:02d}:00", f"{end % 24:02d}:00", ", ".join(people)] for begin, end, shift, people in SHIFTS]
    ui.table(rows, header=["Shift", "From", "To", "People"])
