from datetime import timedelta


def app(ui):
    ui.title("Flossing")
    done = ui.state.get("done", [])
    today = ui.now.date()
    with ui.row():
        for part in ["Morning", "Evening"]:
            if ui.button(part) and f"{today} {part}" not in done:
                done.append(f"{today} {part}")
    monday = str(today - timedelta(days=today.weekday()))
    ui.text(f"{len([entry for entry in done if entry >= monday])} of 14", size=32, bold=True)
    for part in ["Morning", "Evening"]:
        if f"{today} {part}" in done:
            ui.text(f"{part} done", color="good")
