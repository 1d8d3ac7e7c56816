BELLS = {"Do": "C5", "Re": "D5", "Mi": "E5", "Fa": "F5", "Sol": "G5"}


def app(ui):
    ui.title("Handbells")
    s = ui.state
    rung = s.get("rung", [])
    with ui.row():
        for bell in BELLS:
            if ui.button(bell):
                ui.note(BELLS[bell])
                rung.append(bell)
                del rung[:-10]
    ui.text(" ".join(rung) or "Ring a bell", size=24)
    if ui.button("Clear"):
        rung.clear()
